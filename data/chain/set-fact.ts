/** One fact of a case by its path: `inspection.visited`, `problems[3].deadline`, or by its number `problems#7.deadline`. */

type Segment = string | number | { readonly no: number };
type Fields = Readonly<Record<string, unknown>>;

const SEGMENT = /\[(\d+)\]|#(\d+)|[^.[\]#]+/g;

function segmentsOf(path: string): readonly Segment[] {
  return [...path.matchAll(SEGMENT)].map(([whole, index, no]) => {
    if (index !== undefined) return Number(index);
    return no === undefined ? whole : { no: Number(no) };
  });
}

/** A copy with the value put there; `undefined` takes it out. `undefined` comes back where the path leads nowhere. */
export function setFact(facts: Fields, path: string, value: unknown): Fields | undefined {
  const segments = segmentsOf(path);
  if (segments.length === 0) return undefined;
  const set = write(facts, segments, value);
  return set === NOWHERE ? undefined : (set as Fields);
}

const NOWHERE = Symbol('nowhere');

function write(node: unknown, [first, ...rest]: readonly Segment[], value: unknown): unknown {
  if (first === undefined) return value;
  return typeof first === 'string' ? writeField(node, first, rest, value) : writeItem(node, first, rest, value);
}

function writeField(node: unknown, name: string, rest: readonly Segment[], value: unknown): unknown {
  if (node !== undefined && (typeof node !== 'object' || node === null || Array.isArray(node))) return NOWHERE;
  const fields = (node ?? {}) as Fields;
  const child = write(Object.hasOwn(fields, name) ? fields[name] : undefined, rest, value);
  if (child === NOWHERE) return NOWHERE;
  const others = Object.entries(fields).filter(([key]) => key !== name);
  return Object.fromEntries(child === undefined ? others : replaced(fields, name, child));
}

/** The field keeps its place among the others. */
const replaced = (fields: Fields, name: string, child: unknown): readonly (readonly [string, unknown])[] =>
  Object.hasOwn(fields, name)
    ? Object.entries(fields).map(([key, old]) => [key, key === name ? child : old] as const)
    : [...Object.entries(fields), [name, child]];

/** One past the end adds an item; taking an item out closes the gap, and a list that is left empty is gone. */
function writeItem(node: unknown, at: Exclude<Segment, string>, rest: readonly Segment[], value: unknown): unknown {
  const items: readonly unknown[] = Array.isArray(node) ? node : [];
  const index = typeof at === 'number' ? at : items.findIndex((item) => (item as Fields | null)?.['no'] === at.no);
  if (index < 0 || index > items.length) return NOWHERE;
  const child = write(items[index], rest, value);
  if (child === NOWHERE) return NOWHERE;
  const set =
    child === undefined
      ? items.filter((_, other) => other !== index)
      : [...items.slice(0, index), child, ...items.slice(index + 1)];
  return set.length === 0 ? undefined : set;
}
