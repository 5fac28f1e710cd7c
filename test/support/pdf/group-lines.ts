import type { PdfChar, PdfLine } from './pdf-file';

/** Baselines closer than this are one line, millimetres. */
const SAME_BASELINE = 0.3;

/** Gathers characters into lines by direction and baseline, whatever order the file drew them in. */
export function groupLines(chars: readonly PdfChar[]): readonly PdfLine[] {
  const lines: PdfChar[][] = [];
  const across = (char: PdfChar): number => (char.turn % 180 === 0 ? char.baseline : char.x);
  const sorted = [...chars].sort((a, b) => a.turn - b.turn || across(a) - across(b));
  for (const char of sorted) {
    const line = lines[lines.length - 1];
    const before = line?.[line.length - 1];
    const same = before !== undefined && before.turn === char.turn && across(char) - across(before) < SAME_BASELINE;
    if (line && same) line.push(char);
    else lines.push([char]);
  }
  return lines.map(lineOf).sort((a, b) => a.baseline - b.baseline || a.x - b.x);
}

function lineOf(chars: readonly PdfChar[]): PdfLine {
  const along = (char: PdfChar): number => (char.turn % 180 === 0 ? char.x : char.baseline);
  const ordered = [...chars].sort((a, b) => along(a) - along(b));
  const first = ordered[0];
  const last = ordered[ordered.length - 1];
  if (!first || !last) throw new Error('a line without characters');
  const { baseline, size, font, color, turn } = first;
  const top = baseline - size * font.ascent;
  return {
    text: ordered.map((char) => char.text).join(''),
    chars: ordered,
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
