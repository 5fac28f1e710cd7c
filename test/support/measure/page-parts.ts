import type { PdfFile, PdfLine, PdfPage, PdfRule } from '#engine/readers/pdf/pdf-file';

/** The text block of an upright page, millimetres (GB/T 9704—2012 5.2.1). */
export const BLOCK = { left: 28, top: 37, right: 184, bottom: 262 } as const;

/** 3号 (16 pt) in millimetres: the size of the text, and the unit 字. */
export const SIZE_3 = (16 * 25.4) / 72;
/** 4号 (14 pt). */
export const SIZE_4 = (14 * 25.4) / 72;

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

export const isUpright = (page: PdfPage): boolean => page.height > page.width;

const FOLIO = /^—\s*\d+\s*—$/u;

export const folioOf = (page: PdfPage): PdfLine | undefined =>
  page.lines.find((line) => FOLIO.test(line.text) && (line.turn !== 0 || line.top > BLOCK.bottom));

/** Everything set upright within the text block. */
export const blockLines = (page: PdfPage): readonly PdfLine[] =>
  page.lines.filter((line) => line.turn === 0 && line !== folioOf(page));

export const isRed = (color: string): boolean => /^#F[0-9A-F]0[0-9A-F]0[0-9A-F]$/u.test(color);

export interface Mark {
  /** One line an organ, and 文件 where it stands on a line of its own. */
  readonly lines: readonly PdfLine[];
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** 发文机关标志: the red lines of the largest size on the first page. */
export function markOf(file: PdfFile): Mark | undefined {
  const red = (file.pages[0]?.lines ?? []).filter((line) => isRed(line.color));
  const size = Math.max(...red.map((line) => line.size));
  const lines = red.filter((line) => near(line.size, size, 0.1));
  if (lines.length === 0) return undefined;
  return {
    lines,
    x: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.right)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

export interface DoubleLine {
  /** Of both lines together. */
  readonly top: number;
  readonly bottom: number;
  readonly x1: number;
  readonly x2: number;
  readonly weights: readonly [upper: number, lower: number];
}

/** 红色双线: two long red rules that almost touch; a page has them in 信函格式 only. Top first. */
export function doubleLinesOf(file: PdfFile, page = 1): readonly DoubleLine[] {
  const red = (file.pages[page - 1]?.rules ?? []).filter((rule) => isRed(rule.color) && isLevel(rule));
  const sorted = [...red].sort((a, b) => a.y1 - b.y1);
  return sorted.flatMap((upper, index): DoubleLine[] => {
    const lower = sorted[index + 1];
    if (!lower || lower.y1 - upper.y1 > 2) return [];
    return [
      {
        top: upper.y1 - upper.width / 2,
        bottom: lower.y1 + lower.width / 2,
        x1: Math.min(upper.x1, lower.x1),
        x2: Math.max(upper.x2, lower.x2),
        weights: [upper.width, lower.width],
      },
    ];
  });
}

/** 信函格式 is known on paper by its double lines. */
export const isLetter = (file: PdfFile): boolean => doubleLinesOf(file).length > 0;

/** 版头分隔线: the long red rule on the first page. */
export const headRuleOf = (file: PdfFile): PdfRule | undefined =>
  isLetter(file)
    ? undefined
    : file.pages[0]?.rules.find((rule) => isRed(rule.color) && isLevel(rule) && rule.x2 - rule.x1 > 100);

/** 发文字号: the last line above the red rule. */
export function numberOf(file: PdfFile): PdfLine | undefined {
  const rule = headRuleOf(file);
  return rule && file.pages[0]?.lines.filter((line) => line.baseline < rule.y1 && !isRed(line.color)).at(-1);
}

export const isLevel = (rule: PdfRule): boolean => near(rule.y1, rule.y2, 0.01);

/** 版记分隔线: black rules across the whole text block on the last page, outside tables; top first. */
export function imprintRulesOf(file: PdfFile): readonly PdfRule[] {
  const rules = file.pages.at(-1)?.rules ?? [];
  const upright = rules.filter((rule) => !isLevel(rule));
  const inTable = (y: number): boolean => upright.some((rule) => rule.y1 - 0.5 <= y && y <= rule.y2 + 0.5);
  return rules
    .filter((rule) => isLevel(rule) && rule.x2 - rule.x1 > 150 && !isRed(rule.color) && !inTable(rule.y1))
    .sort((a, b) => a.y1 - b.y1);
}

const isText = (line: PdfLine): boolean => near(line.size, SIZE_3, 0.05);

/** Where most lines of text begin in this file, be that right or wrong. */
function textLeft(file: PdfFile): number {
  const starts = new Map<number, number>();
  for (const line of file.pages.flatMap(blockLines).filter(isText)) {
    const x = Math.round(line.x * 10) / 10;
    starts.set(x, (starts.get(x) ?? 0) + 1);
  }
  return [...starts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? BLOCK.left;
}

/** Whether a line begins where running text does: at its left edge or two characters in. */
const startsAsText = (line: PdfLine, left: number): boolean =>
  near(line.x, left, 0.5) || near(line.x, left + 2 * SIZE_3, 1.5);

const startsAttachment = (line: PdfLine): boolean => /^附件\d*$/u.test(line.text);

/**
 * Lines of text moved overleaf so that 署名 and 成文日期 do not stand on a page without text: they make the page before
 * them short on purpose (GB/T 9704—2012 7.3.5.5).
 */
const MOST_CARRIED = 3;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;

function isClosing(page: PdfPage, left: number): boolean {
  const lines = blockLines(page);
  const date = lines.findIndex((line) => DATE.test(line.text) && !startsAsText(line, left));
  const text = lines.slice(0, Math.max(0, date)).filter((line) => startsAsText(line, left));
  return date > 0 && text.length <= MOST_CARRIED;
}

function goesOn(page: PdfPage, left: number): boolean {
  const first = blockLines(page)[0];
  return first !== undefined && isText(first) && startsAsText(first, left) && !startsAttachment(first);
}

/**
 * Pages that hold nothing but running text and whose text goes on overleaf: there the grid of 22 × 28 must be full
 * (GB/T 9704—2012 5.2.3). Pages with the head, a table or the end of a part are not among them.
 */
export function fullTextPages(file: PdfFile): readonly PdfPage[] {
  const left = textLeft(file);
  return file.pages.filter((page, index) => {
    const next = file.pages[index + 1];
    const lines = blockLines(page);
    const plain = isUpright(page) && page.rules.length === 0 && lines.length > 0 && lines.every(isText);
    return plain && next !== undefined && goesOn(next, left) && !isClosing(next, left);
  });
}
