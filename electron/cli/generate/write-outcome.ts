import type { Diagnostic } from '#engine/diagnose';
import { distinctStem, documentStem } from '#electron/files/file-name';
import { writeSet } from '#electron/files/write-set';
import { explainFailure } from '../failure';
import type { Failed } from '../source';
import type { Item } from './item';
import type { Made } from './make-one';
import type { Plan } from './plan';

/** What became of one item. */
export type Outcome =
  { readonly ok: true; readonly paths: readonly string[]; readonly diagnostics: readonly Diagnostic[] } | Failed;

/** Writes what was made of one item. `taken` are the names this run has given so far, in lower case; it grows. */
export async function writeOutcome(made: Made, item: Item, plan: Plan, taken: Set<string>): Promise<Outcome> {
  if (!made.ok) return made;
  const stem = distinctStem(stemOf(item, made.stem), taken);
  taken.add(stem.toLowerCase());
  const files = made.files.map(({ format, bytes }) => ({ name: `${stem}.${format}`, bytes }));
  try {
    const paths = await writeSet(plan.out, files, { overwrite: plan.overwrite });
    return { ok: true, paths, diagnostics: made.diagnostics };
  } catch (error) {
    const { problem, status } = explainFailure(error);
    return { ok: false, problems: [problem], status };
  }
}

function stemOf({ stem, mark = '' }: Item, own: string): string {
  if (stem !== undefined) return stem;
  return mark === '' || own.includes(mark) ? own : documentStem(own, mark);
}
