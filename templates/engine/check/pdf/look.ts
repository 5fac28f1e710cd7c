import { distinct, isHan, type Look } from '../look';
import { MM_PER_PT } from '../measures';
import type { Lines, PlacedLine } from './printed-document';

const charsOf = (lines: Lines) => lines.flatMap((line) => line.chars).filter((char) => char.text.trim() !== '');

/** A printed element: everything is on the page. */
export const pdfLook: Look<Lines> = {
  faces: (lines) =>
    distinct(
      charsOf(lines)
        .filter((char) => isHan(char.text))
        .map(({ font: { name } }) => ({ name, bold: /bold/iu.test(name) })),
      (face) => face.name,
    ),
  sizes: (lines) =>
    distinct(
      charsOf(lines).map((char) => char.size / MM_PER_PT),
      (size) => size.toFixed(1),
    ),
  colors: (lines) =>
    distinct(
      charsOf(lines).map((char) => char.color),
      (color) => color,
    ),
  gap: (above, below) => {
    const [upper, lower] = [above.at(-1), below[0]];
    return upper && lower && upper.page === lower.page ? lower.top - upper.bottom : undefined;
  },
  fromLeft: (lines) => lines[0] && lines[0].x - lines[0].block.left,
  fromRight: (lines) =>
    lines.length > 0 ? Math.min(...lines.map(({ block, right }) => block.right - right)) : undefined,
  offCentre: (lines, as) => {
    const offset = (x: number, right: number, { block }: PlacedLine): number =>
      (x + right - block.left - block.right) / 2;
    const [first] = lines;
    if (!first) return undefined;
    const outer = (): number =>
      offset(Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map(({ right }) => right)), first);
    const each = lines.map((line) => offset(line.x, line.right, line));
    return as === 'whole' ? outer() : each.sort((a, b) => Math.abs(b) - Math.abs(a))[0];
  },
  width: (lines) => (lines.length > 0 ? Math.max(...lines.map((line) => line.right - line.x)) : undefined),
  top: (lines) => (lines[0]?.page === 1 ? lines[0].top : undefined),
  inkTop: (lines) => {
    const tops = lines.flatMap(({ page, ink }) => (page === 1 && ink ? [ink.top] : []));
    return tops.length > 0 ? Math.min(...tops) : undefined;
  },
};
