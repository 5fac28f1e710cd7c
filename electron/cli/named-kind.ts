import type { DocumentKind } from '#kinds/kind';
import { KINDS } from '#kinds/registry';
import type { Problem } from './problem';
import { nearest } from './suggest';

/** The kind a user names by id or by its Chinese name, or what is wrong with that name. */
export function namedKind(name: string): DocumentKind | Problem {
  const kind = KINDS.find((known) => known.id === name || known.name === name);
  if (kind !== undefined) return kind;
  const close = nearest(
    name,
    KINDS.map(({ id }) => id),
  );
  const known = KINDS.map((one) => `${one.id}（${one.name}）`).join('、');
  const hint = close === undefined ? '' : `，是不是 ${close}？`;
  return { code: 'unknown-kind', path: name, title: '文种', message: `没有这个文种${hint}（可用：${known}）` };
}
