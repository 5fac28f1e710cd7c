/** What the beginning of a line says about its place in the text (outside contract, section 3). */

const NUMERAL = '[一二三四五六七八九十百零〇]+';
const LEVELS: readonly RegExp[] = [
  new RegExp(`^${NUMERAL}、`),
  new RegExp(`^[（(]${NUMERAL}[）)]`),
  /^\d{1,3}[.．](?!\d)/,
  /^[（(]\d{1,3}[）)]/,
];
const ARTICLE = new RegExp(`^第${NUMERAL}条`);
/** 第三条规定…, 第三条第二款… open a sentence about an article, not the article. */
const ABOUT_AN_ARTICLE = /^(?:[第、，。；：和及与至或的中所]|规定|修改|增加|删去)/;
const CHAPTER = new RegExp(`^第${NUMERAL}([章节])(?=\\s|$|[^，。；：、的和至])`);
const BARE_CHAPTER = /^[总分附]\s*则$/;
/** A chapter or section is a name; longer than this it is a sentence that begins alike. */
const MAX_CHAPTER = 40;

/** Heading level 1–4 of a line, or 0. */
export function headingLevel(line: string): 0 | 1 | 2 | 3 | 4 {
  const level = LEVELS.findIndex((pattern) => pattern.test(line));
  return (level + 1) as 0 | 1 | 2 | 3 | 4;
}

/** The 第…条 a line begins with, or undefined. */
export function articleOrdinal(line: string): string | undefined {
  const ordinal = ARTICLE.exec(line)?.[0];
  return ordinal !== undefined && !ABOUT_AN_ARTICLE.test(line.slice(ordinal.length, ordinal.length + 2))
    ? ordinal
    : undefined;
}

export function chapterKind(line: string): 'chapter' | 'section' | undefined {
  if (line.length > MAX_CHAPTER || /[。；：]$/.test(line)) return undefined;
  const unit = BARE_CHAPTER.test(line) ? '章' : CHAPTER.exec(line)?.[1];
  if (unit === undefined) return undefined;
  return unit === '章' ? 'chapter' : 'section';
}

const NOTE = /^[（(](?:[^（）()：:]{0,8}(?:单位|部门|机关|责任人|领导))[：:]/;

/** Where a closing （责任单位：…） note begins, or the length of the line. Inner brackets of a note are 〔 〕. */
export function noteStart(line: string): number {
  if (!/[）)]。?$/.test(line)) return line.length;
  const start = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
  return start >= 0 && NOTE.test(line.slice(start, start + 20)) ? start : line.length;
}
