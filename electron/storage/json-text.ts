/** A record as people read it: indented UTF-8 with a last line break. */
export const jsonBytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, undefined, 1)}\n`);

/** The value of a JSON file, or `undefined` where it is none: torn, filled with zeros, of another encoding. */
export function jsonValue(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined; // Whatever stands there, it is no record.
  }
}

export const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
