import type { FontBook, FontRole } from '../fonts/font-book';
import { borderWidth } from '../text/break-lines';
import { toCharacters } from '../text/characters';
import { pt, type Pt } from '../units';

export interface CellStyle {
  readonly font: FontRole;
  readonly size: Pt;
  readonly fonts: FontBook;
}

/** Width a cell must have to hold a text on one line, in points: what line breaking counts, script space included. */
export function lineWidth(text: string, { font, size, fonts }: CellStyle): number {
  const characters = toCharacters([{ text, font }], { size, tracking: pt(0) }, fonts);
  let width = 0;
  for (let at = 0; at < characters.count; at += 1)
    width += (characters.advances[at] ?? 0) + (at > 0 ? borderWidth(characters, at) : 0);
  return width;
}

/** Dates, and numbers with what belongs to them. */
const UNIT = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日|第?[\d０-９.,:/-]+[%％℃年月日项家个次万亿元人]?/gu;
/** A longer one is a serial number or an address; it may break rather than starve the other columns. */
const LONGEST = 12;

/** Width of the widest date or number in a text, in points; 0 where it has none. */
export function widestUnit(text: string, style: CellStyle): number {
  const widths = (text.match(UNIT) ?? []).map((unit) => lineWidth(unit, style));
  return Math.max(0, ...widths.filter((width) => width <= LONGEST * style.size));
}
