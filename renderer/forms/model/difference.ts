import { isArray, isObject, type Json } from './json';
import { joinPath } from './path';

export interface Place {
  readonly path: string;
  /** In a text: where its changed part ends. */
  readonly offset?: number;
}

/** The first place below `path` where two values differ, as it stands in the second; the list where an item is gone. */
export function firstDifference(before: Json | undefined, after: Json | undefined, path: string): Place {
  const texts = [textOf(before), textOf(after)] as const;
  if (texts[0] !== undefined && texts[1] !== undefined) return { path, offset: endOfChange(texts[0], texts[1]) };
  if (isArray(before) && isArray(after)) {
    const index = after.findIndex((item, at) => item !== before[at]);
    const at = index < 0 ? after.length - 1 : index;
    return at < 0 ? { path } : inside(before[at], after[at], joinPath(path, at));
  }
  if (isObject(before) && isObject(after)) {
    const name = Object.keys({ ...after, ...before }).find((key) => before[key] !== after[key]);
    return name === undefined ? { path } : inside(before[name], after[name], joinPath(path, name));
  }
  return { path };
}

const inside = (before: Json | undefined, after: Json | undefined, path: string): Place =>
  before === undefined || after === undefined || before === after ? { path } : firstDifference(before, after, path);

/** A value as one box shows it: a text, or a list of texts one a line; nothing is the empty text. */
function textOf(value: Json | undefined): string | undefined {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return isArray(value) && value.every((item) => typeof item === 'string') ? value.join('\n') : undefined;
}

function endOfChange(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return after.length - same;
}
