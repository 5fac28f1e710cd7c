/** Whether chapters, articles, headings and items are numbered without a gap, a repetition or a skipped level. */
import { chineseNumber } from '#kinds/wording';
import type { Diagnostic } from '../diagnose';
import { numberOf, type Numbered } from '../check/text/headings';
import type { Passage } from './passages';

const HEADINGS = 'GB/T 9704—2012 7.3.3';
const FORMS = 'GB/T 15834—2011 附录B.3';
const MOST = 999;
const VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: MOST }, (_, index) => [chineseNumber(index + 1), index + 1]),
);

type Unit = '章' | '节' | '条';
type Tell = (code: string, passage: Passage, message: string, more?: Partial<Diagnostic>) => void;

/** What is wrong with the numbers of one text, each with its place and what would be right. */
export function numberingFaults(text: readonly Passage[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const tell: Tell = (code, { place, path }, message, more = {}) =>
    void found.push({
      code,
      severity: 'warning',
      message: `${place}：${message}。`,
      ...(path ? { path } : {}),
      ...more,
    });
  tellUnits(text, tell);
  tellLevels(text, tell);
  return found;
}

/** 第…章, 第…节, 第…条: from one, without a gap; 节 begin anew in each 章. */
function tellUnits(text: readonly Passage[], tell: Tell): void {
  const last: Record<Unit, number> = { 章: 0, 节: 0, 条: 0 };
  const chapters = text.some(({ text: said, role }) => role === 'chapter' && unitOf(said) !== undefined);
  for (const passage of text) {
    const { role, text: said } = passage;
    if (role !== 'chapter' && role !== 'section' && role !== 'article') continue;
    const found = unitOf(said);
    if (found === undefined) {
      if (role === 'chapter' && chapters) {
        last.章 += 1;
        tell('chapter-number', passage, `其他各章有章号，“${said}”没有，应为“第${chineseNumber(last.章)}章　${said}”`);
      }
      continue;
    }
    const { unit, ordinal } = found;
    const wanted = last[unit] + 1;
    if (ordinal !== wanted) tell('numbering-gap', passage, `“${name(unit, ordinal)}”${gap(unit, last[unit], ordinal)}`);
    last[unit] = ordinal;
    if (unit === '章') last.节 = 0;
  }
}

const name = (unit: Unit, ordinal: number): string => `第${chineseNumber(ordinal)}${unit}`;

function gap(unit: Unit, before: number, ordinal: number): string {
  if (ordinal === before) return '重复，请改正序号';
  const wanted = name(unit, before + 1);
  if (ordinal < before) return `排在“${name(unit, before)}”之后，应为“${wanted}”`;
  const missing = ordinal - before > 2 ? `${wanted}”至“${name(unit, ordinal - 1)}` : wanted;
  return `前面${before === 0 ? '没有' : '缺'}“${missing}”，请补上或者改正序号`;
}

function unitOf(text: string): { readonly unit: Unit; readonly ordinal: number } | undefined {
  const [, numeral = '', unit] = /^第([一二三四五六七八九十百零〇]+)([章节条])/u.exec(text) ?? [];
  const ordinal = VALUES.get(numeral.replaceAll('〇', '零'));
  return unit === undefined || ordinal === undefined ? undefined : { unit: unit as Unit, ordinal };
}

const RIGHT = ['', '“一、”', '“（一）”', '“1.”', '“（1）”'] as const;

/** 一、（一）1.（1） in order: their form, gaps in a row, and levels that were skipped. */
function tellLevels(text: readonly Passage[], tell: Tell): void {
  const regulation = text.some(({ role }) => role === 'article');
  let open: readonly Numbered[] = [];
  for (const passage of text) {
    if (passage.role === 'article' || passage.role === 'chapter' || passage.role === 'section') open = [];
    const number = passage.role === 'article' ? undefined : numberOf(passage.text);
    if (number === undefined) continue;
    const before = open.find(({ level }) => level === number.level);
    const above = Math.max(0, ...open.filter(({ level }) => level < number.level).map(({ level }) => level));
    tellForm(number, passage, tell);
    tellGap(number, before, passage, tell);
    if (!regulation && above > 0 && number.level - above > 1) tellSkip(number, above, passage, tell);
    open = [...open.filter(({ level }) => level < number.level), number];
  }
}

function tellForm({ wellFormed, label, level }: Numbered, passage: Passage, tell: Tell): void {
  if (wellFormed) return;
  tell('number-form', passage, `序号“${label}”应写成${RIGHT[level]}的样子`, { clause: FORMS });
}

function tellGap(number: Numbered, before: Numbered | undefined, passage: Passage, tell: Tell): void {
  const wanted = (before?.ordinal ?? 0) + 1;
  // A list may begin anew below another paragraph.
  if (number.ordinal === wanted || number.ordinal === 1) return;
  const what = before === undefined ? `前面没有第一项` : `的前一项是“${before.label}”`;
  tell('numbering-gap', passage, `序号“${number.label}”${what}，应是第${chineseNumber(wanted)}项`, {
    clause: HEADINGS,
  });
}

/** With only two levels in use, 一、 may well be followed by 1. */
function tellSkip(number: Numbered, above: number, passage: Passage, tell: Tell): void {
  const usual = above === 1 && number.level === 3;
  const wanted = RIGHT[(above + 1) as Numbered['level']];
  tell(
    'level-skipped',
    passage,
    `${RIGHT[above as Numbered['level']]}下面直接用${RIGHT[number.level]}，中间少了${wanted}一层`,
    {
      clause: HEADINGS,
      severity: usual ? 'hint' : 'warning',
    },
  );
}
