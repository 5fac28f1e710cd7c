import type { DraftInput, InputProblem, Json, JsonObject } from '#data/contract/types';

type Schema = JsonObject;

/**
 * Makes a draft presentable while it is still being filled in: what is wrong is left out, and what must not be missing
 * is stood in for, so that the page shows `【标题】` where the title will be. Returns a new draft; the caller checks it
 * again, as mending one thing can bring up another.
 */
export function mendDraft(draft: DraftInput, problems: readonly InputProblem[], schema: Schema): DraftInput {
  const missing = new Map(problems.filter(({ code }) => code === 'missing').map((one) => [one.path, one.title]));
  const wrong = new Set(problems.filter(({ code }) => code !== 'missing').map(({ path }) => path));

  /** `undefined` leaves the value out. `needed`: its parent cannot be without it. */
  const mend = (value: Json, given: Schema, path: string, needed: boolean): Json | undefined => {
    if (wrong.has(path) && path !== '') return undefined;
    const part = fitting(given, value);
    if (isList(value)) {
      const items = value.map((item, index) => mend(item, child(part, index), `${path}[${index}]`, false));
      return items.filter((item) => item !== undefined);
    }
    if (!isObject(value)) return value;
    return mendObject(value, part, path, needed);
  };

  const mendObject = (value: JsonObject, part: Schema, path: string, needed: boolean): Json | undefined => {
    const required = requiredOf(part);
    const entries = Object.entries(value).map(
      ([name, item]) => [name, mend(item, child(part, name), join(path, name), required.includes(name))] as const,
    );
    for (const name of required) {
      const title = missing.get(join(path, name));
      if (title === undefined) continue;
      const standIn = isText(child(part, name)) || needed ? fill(child(part, name), title) : undefined;
      if (standIn === undefined) return undefined;
      entries.push([name, standIn]);
    }
    return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
  };

  const mended = mend(draft, schema, '', true);
  return isObject(mended) ? { ...mended, kind: draft.kind } : draft;
}

/** The least value that a schema allows, recognisable as a stand-in wherever it is a text. */
function fill(part: Schema, title: string): Json {
  const named = typeof part['title'] === 'string' ? part['title'] : title;
  const [alternative] = alternatives(part);
  if (alternative !== undefined) return fill(alternative, named);
  const [fixed] = isList(part['enum']) ? part['enum'] : [part['const']];
  return fixed ?? fillByType(part, named);
}

function fillByType(part: Schema, title: string): Json {
  switch (part['type']) {
    case 'integer':
    case 'number':
      return part['minimum'] ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return [fill(child(part, 0), title)];
    case 'object':
      return Object.fromEntries(requiredOf(part).map((name) => [name, fill(child(part, name), title)]));
    default:
      return part['format'] === 'date' ? '1900-01-01' : `【${title}】`;
  }
}

/** Plain texts, for which a stand-in says what it is; a made-up date or number would pass for a real one. */
function isText(part: Schema): boolean {
  const [alternative] = alternatives(part);
  if (alternative !== undefined) return isText(alternative);
  return part['type'] === 'string' && part['format'] === undefined && part['enum'] === undefined;
}

/** Of several things that a value may be, the one that it is: a body is a text, or a list of blocks. */
function fitting(part: Schema, value: Json): Schema {
  const type = isList(value) ? 'array' : isObject(value) ? 'object' : 'string';
  return alternatives(part).find((one) => one['type'] === type) ?? part;
}

/** Schema of a property or an item; `{}`, which asks nothing, where the schema does not go that deep. */
function child(part: Schema, key: string | number): Schema {
  const properties = part['properties'];
  const found = typeof key === 'number' ? part['items'] : isObject(properties) ? properties[key] : undefined;
  return found !== undefined && isObject(found) ? found : {};
}

const alternatives = (part: Schema): readonly Schema[] => (isList(part['anyOf']) ? part['anyOf'].filter(isObject) : []);

const requiredOf = (part: Schema): readonly string[] =>
  isList(part['required']) ? part['required'].filter((name) => typeof name === 'string') : [];

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
