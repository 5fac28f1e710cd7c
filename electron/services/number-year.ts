/**
 * The input with the year of 发文字号 taken from 成文日期, where a code is given without its year. A number that is told
 * in full stays as it is: a document signed in January may keep last year's (the check warns of it).
 */
export function withYearOfDate(json: unknown): unknown {
  const head = part(json, 'head');
  const number = part(head, 'number');
  const date = part(part(json, 'closing'), 'date');
  const year = typeof date === 'string' ? /^(\d{4})-\d\d-\d\d$/.exec(date)?.[1] : undefined;
  if (part(number, 'code') === undefined || part(number, 'year') !== undefined || year === undefined) return json;
  return {
    ...(json as object),
    head: { ...(head as object), number: { ...(number as object), year: Number(year) } },
  };
}

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
