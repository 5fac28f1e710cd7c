/** What is written in an input, whatever its kind: every text and figure but those that only steer the setting. */
export function entryText(input: unknown): readonly string[] {
  const texts: string[] = [];
  collect(input, texts);
  return texts;
}

const STEERING = new Set([
  'kind',
  'profile',
  'file',
  'width',
  'align',
  'merge',
  'orientation',
  'role',
  'format',
  'markStyle',
  'ruleStar',
  'addresseesIn',
  'bound',
  'pageBreak',
]);

/** Rows of tables are one paragraph each, so that excerpts can be read. */
function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') {
    texts.push(...value.split('\n').filter((line) => line.trim() !== ''));
  } else if (typeof value === 'number') {
    texts.push(String(value));
  } else if (Array.isArray(value)) {
    if (value.length > 1 && value.every(isCell)) texts.push(value.map((cell) => String(cell)).join(' ｜ '));
    else for (const item of value) collect(item, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) if (!STEERING.has(name)) collect(part, texts);
  }
}

const isCell = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.length < 40 && !value.includes('\n'));
