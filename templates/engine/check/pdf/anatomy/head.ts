import type { PdfRule } from '../../../readers/pdf/pdf-file';
import type { HeadParts } from '../../anatomy';
import { found } from '../../found';
import { LOOKS_LIKE, squeeze } from '../../text/patterns';
import { isRed } from '../../color';
import type { Lines, PlacedLine } from '../printed-document';
import { cutLine, partOf } from './part';

/** Type larger than that of any title: 小一, millimetres. */
const MARK_SIZE = 8.4;
/** Red type from here on is a mark: larger than 3号. */
const RED_MARK_SIZE = 6;
/** The mark stands in the upper part of the page. */
const MARK_LOWEST = 170;

export interface FoundHead {
  readonly head: HeadParts<Lines>;
  /** What follows the head on the first page. */
  readonly rest: Lines;
}

/** 版头 at the top of the first page: everything above the red rule, or above the title where there is none. */
export function findHead(lines: Lines, redRules: readonly PdfRule[]): FoundHead {
  const marks = markLines(lines);
  const lowestMark = marks.at(-1);
  const pieces = lines.filter((line) => !marks.includes(line)).flatMap(splitAtGaps);
  const { end, titleAt } = headEnd(pieces, lowestMark, redRules);
  const inHead = pieces.filter(
    (line) => (lowestMark && line.baseline < end) ?? (line.baseline < titleAt && isCorner(line)),
  );
  const number = inHead.filter(isNumber).at(-1);
  const [left, right] = number ? splitSigners(number) : [undefined, undefined];
  const pick = (pattern: RegExp) => inHead.find((line) => line !== number && pattern.test(squeeze(line.text)));
  const corners = CORNERS.map(pick);
  const [copyNumber, secrecy, urgency] = corners.map((line) => line && partOf([line]));
  const below = inHead.filter((line) => lowestMark && line.baseline > lowestMark.top && line !== number);
  const signing = [...below.filter((line) => !corners.includes(line)), ...(right ? [right] : [])];
  return {
    head: found({
      copyNumber,
      secrecy,
      urgency,
      mark: partOf(marks),
      number: left && partOf([left]),
      signers: signing.some((line) => LOOKS_LIKE.signers.test(line.text)) ? partOf(signing) : undefined,
    }),
    rest: lines.filter((line) => !marks.includes(line) && !inHead.some((piece) => piece.baseline === line.baseline)),
  };
}

const CORNERS = [LOOKS_LIKE.copyNumber, LOOKS_LIKE.secrecy, LOOKS_LIKE.urgency] as const;

/** Red type larger than text; in a file without red, type larger than any title. */
function markLines(lines: Lines): Lines {
  const upper = lines.filter((line) => line.baseline < MARK_LOWEST);
  const red = upper.filter((line) => isRed(line.color) && line.size > RED_MARK_SIZE);
  if (red.length > 0) return red;
  const large = upper.filter((line) => line.size > MARK_SIZE);
  return large.filter((line) => line.size > 1.1 * largestBelow(lines, large));
}

/** The largest type below those lines: the title's. */
const largestBelow = (lines: Lines, above: Lines): number =>
  Math.max(0, ...lines.filter((line) => !above.includes(line)).map((line) => line.size));

/**
 * Where the head ends: at the red rule below the mark; without one, and in a letter, at the last line before the type
 * grows to a title's that looks like part of it. Millimetres from the top of the page.
 */
function headEnd(
  lines: Lines,
  mark: PlacedLine | undefined,
  redRules: readonly PdfRule[],
): { readonly end: number; readonly titleAt: number } {
  const below = lines.filter((line) => line.baseline > (mark?.baseline ?? 0));
  const titleAt = below.find((line) => line.size > RED_MARK_SIZE)?.baseline ?? MARK_LOWEST;
  const rule = redRules.find(({ y1 }) => y1 > (mark?.top ?? 0) && y1 < titleAt);
  const last = below.filter((line) => line.baseline < titleAt && (isNumber(line) || isCorner(line))).at(-1);
  return { end: Math.max(rule?.y1 ?? 0, (last?.baseline ?? 0) + 0.1), titleAt };
}

const isNumber = (line: PlacedLine): boolean =>
  LOOKS_LIKE.number.test(line.text) && /\d{2,4}\D*\d+\s*号|第\s*\d+\s*号$/u.test(line.text);

const isCorner = (line: PlacedLine): boolean => CORNERS.some((pattern) => pattern.test(squeeze(line.text)));

/** Parts of the head that share a baseline stand far apart: more than this many characters. */
const GAP = 2.5;

function splitAtGaps(line: PlacedLine): Lines {
  let at = 0;
  for (const [index, char] of line.chars.entries()) {
    const before = line.chars[index - 1];
    if (before && char.x - before.x - before.advance > GAP * char.size) {
      const [left, right] = cutLine(line, at);
      return [...(left ? [left] : []), ...(right ? splitAtGaps(right) : [])];
    }
    at += char.text.length;
  }
  return [line];
}

/** 发文字号 and, close behind it, 签发人. */
function splitSigners(line: PlacedLine): readonly [PlacedLine | undefined, PlacedLine | undefined] {
  const at = line.text.search(/\s*签发人/u);
  return at > 0 ? cutLine(line, at) : [line, undefined];
}
