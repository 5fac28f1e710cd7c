import type { PdfChar, PdfLine } from './pdf-file';

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
  return lines.flatMap(lineOf).sort((a, b) => a.baseline - b.baseline || a.x - b.x);
}

/** Spaces at both ends are set, not written. A line of nothing else is none. */
function lineOf(chars: readonly PdfChar[]): readonly PdfLine[] {
  const along = (char: PdfChar): number => (char.turn % 180 === 0 ? char.x : char.baseline);
  const ordered = [...chars].sort((a, b) => along(a) - along(b));
  const inked = ordered.slice(ordered.findIndex(isInked), ordered.length - [...ordered].reverse().findIndex(isInked));
  const [first, last] = [inked[0], inked.at(-1)];
  return first && last && isInked(first) ? [joined(inked, first, last)] : [];
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
    turn,
  };
}
