import type { Ink, PdfChar, PdfLine } from './pdf-file';

/** Baselines closer than this are one line, millimetres. */
const SAME_BASELINE = 0.3;

/** Gathers characters into lines by direction and baseline, whatever order the file drew them in. */
export function groupLines(chars: readonly PdfChar[]): readonly PdfLine[] {
  const lines: PdfChar[][] = [];
  const across = (char: PdfChar): number => (char.turn % 180 === 0 ? char.baseline : char.x);
  const sorted = [...chars].sort((a, b) => a.turn - b.turn || across(a) - across(b));
  for (const char of sorted) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const same = before !== undefined && before.turn === char.turn && across(char) - across(before) < SAME_BASELINE;
    if (line && same) line.push(char);
    else lines.push([char]);
  }
  return lines.flatMap((line) => lineOf(line) ?? []).sort((a, b) => a.baseline - b.baseline || a.x - b.x);
}

/**
 * Characters of one baseline as a line. Spaces at both ends are set, not written, and left out; there is no line of
 * nothing else.
 */
export function lineOf(chars: readonly PdfChar[]): PdfLine | undefined {
  const along = (char: PdfChar): number => (char.turn % 180 === 0 ? char.x : char.baseline);
  const ordered = [...chars].sort((a, b) => along(a) - along(b));
  const start = ordered.findIndex(isInked);
  const inked = ordered.slice(Math.max(0, start), ordered.length - [...ordered].reverse().findIndex(isInked));
  const [first, last] = [inked[0], inked.at(-1)];
  return start >= 0 && first && last ? joined(inked, first, last) : undefined;
}

const isInked = (char: PdfChar): boolean => char.text.trim() !== '';

function joined(chars: readonly PdfChar[], first: PdfChar, last: PdfChar): PdfLine {
  const { baseline, size, font, color, turn } = first;
  const top = baseline - size * font.ascent;
  return {
    text: chars.map((char) => char.text).join(''),
    chars,
    x: first.x,
    right: last.x + last.advance,
    baseline,
    size,
    font,
    color,
    top,
    bottom: top + size,
    ink: inkOf(chars),
    turn,
  };
}

function inkOf(chars: readonly PdfChar[]): Ink | undefined {
  let ink: Ink | undefined;
  for (const char of chars) {
    if (!char.ink) continue;
    const { top, bottom } = char.ink;
    ink = ink ? { top: Math.min(ink.top, top), bottom: Math.max(ink.bottom, bottom) } : { top, bottom };
  }
  return ink;
}
