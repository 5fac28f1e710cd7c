import { BorderStyle, Footer, Header, Paragraph } from 'docx';
import type { FlowLetterhead } from '../../flow/letterhead';
import { ptToTwip, twip, twipToPt, type Twip } from '../../units';
import { textRuns } from './field-runs';
import { bareParagraph, exactLine, type WordContext } from './paragraph';
import { styleId } from './style-id';

/** Distances of header and footer from the paper's edges that bring mark and double lines to their places. */
export interface LetterDistances {
  readonly header: Twip;
  readonly footer: Twip;
  /** Page 1's lower margin; on the other pages the footer, as high as theirs, pushes the text up. */
  readonly bottom: Twip;
}

export function letterDistances(
  { markTop, lower, textBottom }: FlowLetterhead,
  { profile }: WordContext,
): LetterDistances {
  const { paperHeight } = profile.page;
  return { header: markTop, footer: twip(paperHeight - lower), bottom: twip(paperHeight - textBottom) };
}

/** The first page's header: mark, upper double line, and the space down to the text, which it pushes down. */
export function letterHeader(letterhead: FlowLetterhead, context: WordContext): Header {
  const { mark, markSpace, upper, lines, textTop } = letterhead;
  const thickness = ptToTwip(lines.thick) + ptToTwip(lines.gap) + ptToTwip(lines.thin);
  const name = new Paragraph({
    style: styleId(mark.style),
    spacing: exactLine(mark.line),
    indent: outdent(letterhead, context),
    border: { bottom: doubleLine(letterhead, BorderStyle.THICK_THIN_SMALL_GAP, twipToPt(markSpace)) },
  });
  for (const run of textRuns(mark, context)) name.addChildElement(run);
  return new Header({ children: [name, new Paragraph({ spacing: exactLine(twip(textTop - upper - thickness)) })] });
}

/** The first page's footer: the lower double line and no number. */
export function letterFooter(letterhead: FlowLetterhead, context: WordContext): Footer {
  const line = new Paragraph({
    spacing: exactLine(twip(20)),
    indent: outdent(letterhead, context),
    border: { bottom: doubleLine(letterhead, BorderStyle.THIN_THICK_SMALL_GAP, 0) },
  });
  return new Footer({ children: [line] });
}

/** Space in the footer of the other pages, which have page 1's distances: above their number, or below it. */
export function footerSpace(height: Twip): Paragraph[] {
  return height > 0 ? [bareParagraph(false, height)] : [];
}

/**
 * A border is as wide as its paragraph: the paragraph reaches into both margins. The lines stand in the middle of the
 * page, the mark in that of the text area: an indent of the first line makes up for the difference.
 */
function outdent({ lines }: FlowLetterhead, { profile: { page } }: WordContext) {
  const left = Math.round(lines.left - page.marginLeft);
  const right = page.paperWidth - page.marginLeft - page.marginRight - lines.length - left;
  return { left, right, firstLine: right - left };
}

type GapStyle = typeof BorderStyle.THICK_THIN_SMALL_GAP | typeof BorderStyle.THIN_THICK_SMALL_GAP;

/** Word's width of such a border is that of its thick line; gap and thin line are always 0.75 pt. */
function doubleLine({ lines }: FlowLetterhead, style: GapStyle, space: number) {
  return { style, space, size: Math.round(lines.thick * 8), color: lines.color.slice(1) };
}
