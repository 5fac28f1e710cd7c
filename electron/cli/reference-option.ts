import type { Reference } from '#data/records/link';
import type { StoreFailure } from '#data/store/failure';
import type { Store } from '#data/store/port';
import { choose } from './archive/add';
import type { Invocation } from './command';
import type { Problem } from './problem';

const RELATIONS: ReadonlyMap<string, Reference['relation']> = new Map([
  ['更正', 'corrects'],
  ['补充', 'supplements'],
  ['替代', 'replaces'],
]);

export type AskedReference =
  | { readonly ok: true; readonly value: { readonly refersTo?: Reference } }
  | { readonly ok: false; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly failure: StoreFailure };

/** `--refers-to` and `--relation`: which issued document a further one corrects, supplements or replaces. */
export async function askedReference(invocation: Invocation, store: Store): Promise<AskedReference> {
  const name = invocation.value('refers-to');
  const asked = invocation.value('relation') ?? '更正';
  const relation = RELATIONS.get(asked);
  if (relation === undefined) {
    const message = `没有“${asked}”这种关系，可用：${[...RELATIONS.keys()].join('、')}`;
    return { ok: false, problems: [{ code: 'unknown-relation', path: '--relation', title: '关系', message }] };
  }
  if (name === undefined) return { ok: true, value: {} };
  const found = await choose(store, [name]);
  if (!found.ok) return { ok: false, failure: found.failure };
  const [holding] = found.value;
  return { ok: true, value: holding === undefined ? {} : { refersTo: { document: holding.document, relation } } };
}
