/** How the standard writes the small things: dates, numbers, names in a row. */

/** `2019-04-04` → 2019年4月4日 (GB/T 9704—2012 7.3.5.4: no leading zeros). */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A day on two lines, for narrow columns of a table. */
export const narrowDate = (iso: string): string => formatDate(iso).replace('年', '年\n');

interface GivenNumber {
  readonly code?: string | undefined;
  readonly year?: number | undefined;
  readonly serial?: number | undefined;
}

/** 中纪办发〔2019〕7号, of orders and announcements 第7号; one not yet given leaves room for it (GB/T 9704—2012 7.2.5, 10.2). */
export function formatNumber({ code, year, serial }: GivenNumber): string {
  const ordinal = String(serial ?? '　');
  return code === undefined ? `第${ordinal}号` : `${code}〔${String(year)}〕${ordinal}号`;
}

/** Six digits (GB/T 9704—2012 7.2.1). */
export const formatCopyNumber = (copyNumber: number): string => String(copyNumber).padStart(6, '0');

/** 机密★1年 (GB/T 9704—2012 7.2.2). */
export function formatSecrecy(secrecy: { level: string; period?: string | undefined }): string {
  return secrecy.period === undefined ? secrecy.level : `${secrecy.level}★${secrecy.period}`;
}

/** Groups of organs in a row: 、 stands inside a group, ， between groups. A closing mark that was typed is dropped. */
export function joinGroups(groups: readonly string[]): string {
  return groups.map((group) => trimMarks(group, '：:，,、。；;')).join('，');
}

/** A text without the round brackets it may have been typed in. */
export function withoutBrackets(text: string): string {
  return /^（[^（）]*）$|^\([^()]*\)$/.test(text) ? text.slice(1, -1) : text;
}

const DIGITS = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 105 → 一百零五; up to 999, as heading numbers go. */
export function chineseNumber(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const digit = (n: number): string => DIGITS.charAt(n);
  const head = hundreds > 0 ? `${digit(hundreds)}百` : '';
  if (tens === 0) return ones === 0 ? head : `${head}${hundreds > 0 ? '零' : ''}${digit(ones)}`;
  const ten = tens === 1 && hundreds === 0 ? '十' : `${digit(tens)}十`;
  return `${head}${ten}${ones > 0 ? digit(ones) : ''}`;
}

/** 2024年5月13日至17日; year and month are said once where they are the same. */
export function formatPeriod(start: string, end: string): string {
  if (start === end) return formatDate(start);
  const [from, to] = [formatDate(start), formatDate(end)];
  const shared = ['年', '月']
    .map((unit) => from.slice(0, from.indexOf(unit) + 1))
    .filter((part) => to.startsWith(part));
  return `${from}至${to.slice(shared.at(-1)?.length ?? 0)}`;
}

/** A phrase to be put inside a sentence: without the mark that was typed after it. */
export const phrase = (text: string): string => trimMarks(text, '。；;，,、');

/** Counted from the end: a pattern with `+$` would take quadratic time on a long row of marks. */
function trimMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[。！？：；”）]$/.test(text) ? text : `${phrase(text)}。`);

/** Sources of law in a row: none between 》 and 《 (GB/T 15834—2011 4.5.3.5), else 、. */
export function joinSources(sources: readonly string[]): string {
  return sources
    .map(phrase)
    .reduce((row, next) => (row.endsWith('》') && next.startsWith('《') ? row + next : `${row}、${next}`));
}
