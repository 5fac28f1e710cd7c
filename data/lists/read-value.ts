/** The text of a cell → the value that its column keeps, or why not. */
import { isCalendarDate } from '#schema/dates';
import type { ListColumn, ListValue } from './plan';
import { VALUE_SYNONYMS } from './synonyms';
import { writtenDate } from './written-date';

export type ReadValue =
  { readonly ok: true; readonly value: ListValue | undefined } | { readonly ok: false; readonly message: string };

/** Never throws; the schema of the row checks what is left to check. */
export function readValue(column: ListColumn, text: string): ReadValue {
  if (text === '') return column.needed ? refuse('没有填') : { ok: true, value: undefined };
  switch (column.type) {
    case 'date':
      return readDate(text);
    case 'choice':
      return readChoice(column, text);
    case 'count':
      return readCount(text);
    case 'lines':
      return { ok: true, value: parts(text) };
    case 'dates':
      return readDates(text);
    case 'switch':
      return readSwitch(text);
    case 'text':
      return { ok: true, value: text };
  }
}

const refuse = (message: string): ReadValue => ({ ok: false, message });

function readDate(text: string): ReadValue {
  // 2026年5月1日前 means by that day.
  const written = writtenDate(text.normalize('NFKC').replace(/(?:之|以)?前$/u, ''));
  if (written === undefined)
    return refuse(`${dateFault(text)}，应写成 2026-05-01 这样的日期，现在是“${shorten(text)}”`);
  return isCalendarDate(written) ? { ok: true, value: written } : refuse(`没有“${shorten(text)}”这一天`);
}

function readDates(text: string): ReadValue {
  const days = parts(text).map(readDate);
  const wrong = days.find((day) => !day.ok);
  return (
    wrong ?? { ok: true, value: days.flatMap((day) => (day.ok && typeof day.value === 'string' ? [day.value] : [])) }
  );
}

function dateFault(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  if (/^\d{1,2}(?:月|[-./]\d{1,2})/u.test(plain)) {
    return /^\d{1,2}[-./]\d{1,2}[-./]\d{1,4}/u.test(plain) ? '年份要写四位、写在最前面' : '没有写年份';
  }
  if (
    /^\d{4}(?:[-./年]\d{1,2}月?)?$/u.test(plain) ||
    /^\d{4}年(?:\d{1,2}月)?(?:底|末|上旬|中旬|下旬)?前?$/u.test(plain)
  ) {
    return '没有写到日';
  }
  return '不是日期';
}

function readChoice({ options }: ListColumn, text: string): ReadValue {
  const given = text.normalize('NFKC').replace(/\s/gu, '');
  const meant = VALUE_SYNONYMS.get(given) ?? given;
  const exact = options.find(({ label, value }) => label === meant || value === meant);
  const begun = options.filter(({ label }) => meant.length > 1 && label.startsWith(meant));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  if (found) return { ok: true, value: found.value };
  return refuse(`只能填${options.map(({ label }) => label).join('、')}，现在是“${shorten(text)}”`);
}

function readCount(text: string): ReadValue {
  const digits = text.normalize('NFKC').replace(/[\s,]/gu, '');
  return /^\d{1,9}$/u.test(digits) ? { ok: true, value: Number(digits) } : refuse(`应填整数，现在是“${shorten(text)}”`);
}

function readSwitch(text: string): ReadValue {
  if (/^(?:是|有|√|✓|true|1)$/iu.test(text)) return { ok: true, value: true };
  if (/^(?:否|无|×|✗|false|0)$/iu.test(text)) return { ok: true, value: false };
  return refuse(`只能填是、否，现在是“${shorten(text)}”`);
}

/** Names in a row, as people separate them. */
const parts = (text: string): readonly string[] =>
  text
    .split(/[、\n;；,，]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const shorten = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/gu, ' '));
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}……` : characters.join('');
};
