import { isArray, isObject, type Json } from './json';

/** Field paths as diagnostics write them: `head.number.serial`, `body[3]`, `content.problems[0].unit`. */
export type Segment = string | number;

/** Splits a path. The empty path is the whole input. Malformed rests are taken as names. */
export function parsePath(path: string): readonly Segment[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map((match) =>
    match[1] === undefined ? match[0] : Number(match[1]),
  );
}

export function joinPath(parent: string, segment: Segment): string {
  if (typeof segment === 'number') return `${parent}[${segment}]`;
  return parent === '' ? segment : `${parent}.${segment}`;
}

/** The value at a path; `undefined` where there is none. */
export function getAt(root: Json | undefined, path: string): Json | undefined {
  return parsePath(path).reduce<Json | undefined>((value, segment) => {
    if (typeof segment === 'number') return isArray(value) ? value[segment] : undefined;
    return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }, root);
}

/**
 * A copy with the value put at a path; objects and arrays on the way are made where missing, untouched parts are
 * shared. `undefined` takes the field out, and then every object it leaves empty, so that a cleared field and one
 * never filled are the same input. Array items are emptied in place: their neighbours keep their numbers.
 */
export function setAt(root: Json, path: string, value: Json | undefined): Json {
  return write(root, parsePath(path), value) ?? {};
}

function write(node: Json | undefined, [head, ...rest]: readonly Segment[], value: Json | undefined): Json | undefined {
  if (head === undefined) return value;
  if (typeof head === 'number') {
    const nothing = rest[0] === undefined ? '' : typeof rest[0] === 'number' ? [] : {};
    const items = isArray(node) ? [...node] : [];
    while (items.length < head) items.push(nothing);
    items[head] = write(items[head], rest, value) ?? nothing;
    return items;
  }
  const fields: Record<string, Json> = isObject(node) ? { ...node } : {};
  const child = write(Object.hasOwn(fields, head) ? fields[head] : undefined, rest, value);
  if (child === undefined) delete fields[head];
  else defineField(fields, head, child);
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** A field named `__proto__` in an opened file stays plain data. */
function defineField(fields: Record<string, Json>, name: string, value: Json): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Whether `path` is `ancestor` or lies inside it. */
export function isWithin(path: string, ancestor: string): boolean {
  if (ancestor === '' || path === ancestor) return true;
  return path.startsWith(ancestor) && (path[ancestor.length] === '.' || path[ancestor.length] === '[');
}

/** The path itself, then each parent, ending with the top-level field. */
export function ancestry(path: string): readonly string[] {
  const segments = parsePath(path);
  return segments.map((_, index) => segments.slice(0, segments.length - index).reduce<string>(joinPath, ''));
}
