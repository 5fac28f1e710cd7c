import type { LayoutProfile, PageMeasures } from '#standard/profile';
import type { FontBook } from '../fonts/font-book';
import type { PageLine } from '../pages/page';
import { toCharacters } from '../text/characters';
import { setLine } from '../text/set-line';
import { mm, pt, ptToMm, roundMm, twipToMm, type Mm } from '../units';
import type { OpenPage } from './pager';

/**
 * 页码: `— 1 —` in 4号宋体, its dashes 7 mm below the text block, one character in from the right edge on odd pages and
 * from the left edge on even ones (GB/T 9704—2012 7.5). A landscape page keeps it where the sheet has it (8).
 */
export function folioLine(page: OpenPage, number: number, { profile, fonts }: FolioContext): PageLine {
  const { folio, page: measures } = profile;
  const size = ptToMm(folio.size);
  const characters = toCharacters(
    [{ text: `— ${number} —`, font: '宋体' }],
    { size: folio.size, tracking: pt(0) },
    fonts,
  );
  const range = { start: 0, end: characters.count, hanging: false, closes: true };
  const set = setLine(characters, range, { left: pt(0), measure: pt(0), align: 'left', tracking: pt(0) });
  const width = ptToMm(set.width);
  const indent = twipToMm(folio.indent);
  const edges = blockEdges(measures, page, number);
  const x = number % 2 === 1 ? edges.right - indent - width : edges.left + indent;
  const middle = measures.block.bottom + folio.below;
  const baseline = middle - size / 2 + fonts.face('宋体').emTop * size;
  const line = {
    element: '页码' as const,
    text: set.text,
    font: '宋体' as const,
    size: roundMm(size),
    width: roundMm(width),
    color: profile.color.black,
  };
  const run = (at: number) => [
    { text: set.text, font: '宋体' as const, x: roundMm(at), width: roundMm(width), tracking: mm(0) },
  ];
  if (page.orientation === 'portrait') {
    const top = middle - size / 2;
    return {
      ...line,
      x: roundMm(x),
      top: roundMm(top),
      bottom: roundMm(top + size),
      baseline: roundMm(baseline),
      runs: run(x),
    };
  }
  const turnedX: Mm = roundMm(measures.height - baseline);
  return {
    ...line,
    x: turnedX,
    top: roundMm(x),
    bottom: roundMm(x + width),
    baseline: roundMm(x),
    runs: run(turnedX),
    rotate: 90,
  };
}

/** Left and right edge of the 版心, which mirrored margins move on even pages. */
function blockEdges({ block, width, mirrored }: PageMeasures, { orientation }: OpenPage, number: number) {
  if (!mirrored || orientation === 'landscape' || number % 2 === 1) return block;
  return { left: width - block.right, right: width - block.left };
}

interface FolioContext {
  readonly profile: LayoutProfile;
  readonly fonts: FontBook;
}
