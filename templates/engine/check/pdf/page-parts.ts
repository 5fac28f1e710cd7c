import type { PdfFile, PdfLine, PdfPage, PdfRule } from '../../readers/pdf/pdf-file';
import { isRed } from '../color';
import { BLOCK } from '../measures';

export const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

export const isUpright = (page: PdfPage): boolean => page.height > page.width;

/** A number with or without its dashes. */
const FOLIO = /^[-—–－─―－\s]*\d{1,4}[-—–－─―－\s]*$/u;
const DASHED = /^[-—–－─―－]\s*\d{1,4}\s*[-—–－─―－]$/u;
/** From here down a line belongs to the foot of the page. */
const FOOT = BLOCK.bottom - 1;

/** 页码: below the text block, or turned with its sheet. */
export const folioOf = (page: PdfPage): PdfLine | undefined =>
  page.lines.filter((line) => FOLIO.test(line.text)).find((line) => isAtFoot(line, page));

const isAtFoot = (line: PdfLine, page: PdfPage): boolean =>
  line.turn !== 0 || line.top > FOOT || (DASHED.test(line.text) && line === page.lines.at(-1));

/** Everything set upright within the text block. */
export function blockLines(page: PdfPage): readonly PdfLine[] {
  const folio = folioOf(page);
  return page.lines.filter((line) => line.turn === 0 && line !== folio);
}

export const isLevel = (rule: PdfRule): boolean => near(rule.y1, rule.y2, 0.01);

/** Long red rules of the first page, top first. */
export const redRulesOf = (file: PdfFile): readonly PdfRule[] =>
  joinHalves((file.pages[0]?.rules ?? []).filter((rule) => isRed(rule.color) && isLevel(rule)))
    .filter((rule) => rule.x2 - rule.x1 > 100)
    .sort((a, b) => a.y1 - b.y1);

/** Room that a star in the middle of a rule takes at most. */
const STAR_ROOM = 20;

/** A rule that a star parts is one rule. */
function joinHalves(rules: readonly PdfRule[]): readonly PdfRule[] {
  const isRight = (rule: PdfRule, left: PdfRule): boolean =>
    near(rule.y1, left.y1, 0.1) && rule.x1 > left.x2 && rule.x1 - left.x2 < STAR_ROOM;
  return rules
    .filter((rule) => !rules.some((left) => isRight(rule, left)))
    .map((left) => ({ ...left, x2: rules.find((rule) => isRight(rule, left))?.x2 ?? left.x2 }));
}

/** 版记分隔线: black rules across the whole text block on the last page, outside tables; top first. */
export function imprintRulesOf(file: PdfFile): readonly PdfRule[] {
  const rules = file.pages.at(-1)?.rules ?? [];
  const upright = rules.filter((rule) => !isLevel(rule));
  const inTable = (y: number): boolean => upright.some((rule) => rule.y1 - 0.5 <= y && y <= rule.y2 + 0.5);
  return rules
    .filter((rule) => isLevel(rule) && rule.x2 - rule.x1 > 140 && !isRed(rule.color) && !inTable(rule.y1))
    .sort((a, b) => a.y1 - b.y1);
}
