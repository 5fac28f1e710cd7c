import type { LaidOut, Page } from '#engine/pages/page';
import { HANGING } from '#engine/text/kinsoku';
import type { PdfFile, PdfPage } from '#engine/readers/pdf/pdf-file';

/** One line of text on paper, white space aside: spaces are set, not written, at the ends of lines and in titles. */
interface Line {
  readonly page: number;
  readonly text: string;
}

export interface Difference {
  readonly page: number;
  readonly ours: string;
  /** The line of the other program that begins most like ours, on the same page or a neighbouring one. */
  readonly theirs: string;
}

export interface Agreement {
  readonly pages: { readonly ours: number; readonly theirs: number };
  readonly lines: number;
  readonly differences: readonly Difference[];
}

/**
 * Compares our pages with those that another program made of our DOCX. A line agrees when the other program has a line
 * of the very same characters on the same page; page numbers count like any other line.
 */
export function compareLines(ours: LaidOut, theirs: PdfFile): Agreement {
  const our = ours.pages.flatMap(ourLines);
  const their = theirs.pages.flatMap(theirLines);
  const left = new Map<string, number>();
  for (const line of their) left.set(key(line), (left.get(key(line)) ?? 0) + 1);
  const differing = our.filter((line) => !taken(key(line), left) && !taken(key(withoutLostMark(line)), left));
  return {
    pages: { ours: ours.pages.length, theirs: theirs.pages.length },
    lines: our.length,
    differences: differing.map((line) => ({ page: line.page, ours: line.text, theirs: nearest(line, their) })),
  };
}

/** Share of lines that agree, in per cent. */
export const share = ({ lines, differences }: Agreement): number =>
  lines === 0 ? 100 : 100 - (100 * differences.length) / lines;

/** Takes one line of that page and text out of those left; false where there is none. */
function taken(wanted: string, left: Map<string, number>): boolean {
  const count = left.get(wanted) ?? 0;
  if (count > 0) left.set(wanted, count - 1);
  return count > 0;
}

/**
 * LibreOffice 7.4 does not paint a mark that hangs off an indented first line of several faces; the line ends there all
 * the same, since the mark may not begin the next one.
 */
function withoutLostMark(line: Line): Line {
  const last = line.text.at(-1) ?? '';
  return last !== '' && HANGING.includes(last) ? { ...line, text: line.text.slice(0, -1) } : line;
}

const key = ({ page, text }: Line): string => `${page} ${text}`;
const bare = (text: string): string => text.replace(/\s/gu, '');
/** Texts on one baseline are one line, whatever cells or runs they come from. Millimetres. */
const SAME_BASELINE = 0.3;

interface Placed {
  readonly baseline: number;
  readonly x: number;
  readonly text: string;
  readonly turned: boolean;
}

const ourLines = ({ number, lines }: Page): Line[] =>
  joined(
    number,
    lines.map(({ rotate, ...line }) => ({ ...line, turned: rotate !== undefined })),
  );

const theirLines = ({ number, lines }: PdfPage): Line[] =>
  joined(
    number,
    lines.map((line) => ({ ...line, turned: false })),
  );

function joined(page: number, lines: readonly Placed[]): Line[] {
  const rows: { baseline: number; turned: boolean; parts: Placed[] }[] = [];
  for (const line of lines) {
    const { baseline, turned } = line;
    const row = rows.find((other) => !turned && !other.turned && Math.abs(other.baseline - baseline) < SAME_BASELINE);
    if (row) row.parts.push(line);
    else rows.push({ baseline, turned, parts: [line] });
  }
  return rows
    .map(({ parts }) => parts.sort((a, b) => a.x - b.x).map(({ text }) => text))
    .map((texts) => ({ page, text: bare(texts.join('')) }))
    .filter(({ text }) => text !== '');
}

function nearest({ page, text }: Line, candidates: readonly Line[]): string {
  let best = '';
  let most = 0;
  for (const candidate of candidates) {
    if (Math.abs(candidate.page - page) > 1) continue;
    const common = commonStart(candidate.text, text);
    if (common > most) [best, most] = [candidate.text, common];
  }
  return best;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
