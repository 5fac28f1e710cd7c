import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TabStopType,
  type IParagraphOptions,
  type ISpacingProperties,
} from 'docx';
import type { Alignment, FlowParagraph, FlowRule, FlowTail } from '../../flow/flow';
import type { FontBook } from '../../fonts/font-book';
import { twip, twipToPt, type Twip } from '../../units';
import type { LayoutProfile } from '#standard/profile';
import { textArea } from '#standard/text-area';
import type { ParagraphStyle, StyleName } from '#standard/styles';
import type { Controls } from './content-control';
import { textRuns } from './field-runs';
import { wordFloat, type PicturePart } from './picture';
import { wordStar } from './star';
import { styleId } from './style-id';

/** What every piece of the document is written with. */
export interface WordContext {
  readonly profile: LayoutProfile;
  readonly styles: Readonly<Record<StyleName, ParagraphStyle>>;
  readonly fonts: FontBook;
  /** Parts of the pictures, by the names the document calls them. */
  readonly pictures?: ReadonlyMap<string, PicturePart>;
  /** Content controls of the 公文域; none where the text is no part of the document's own. */
  readonly controls?: Controls;
}

export const ALIGNMENT: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  justify: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** A flow paragraph as a Word paragraph of its style, with only what differs from the style set directly. */
export function wordParagraph(
  flowed: FlowParagraph & { readonly goesOn?: true },
  context: WordContext,
  pageBreakBefore: boolean,
): Paragraph {
  const paragraph = flowed.ruleBelow ? indentInLine(flowed) : flowed;
  const style = context.styles[paragraph.style];
  const stops = tabStops(paragraph, context);
  const word = new Paragraph({
    style: styleId(paragraph.style),
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(paragraph.keepWithNext ? { keepNext: true, keepLines: true } : {}),
    ...spacing(paragraph, style),
    ...indents(paragraph, style),
    ...alignment(paragraph, style),
    ...(paragraph.ruleBelow ? { border: { bottom: border(paragraph.ruleBelow) } } : {}),
    ...(stops.length > 0 ? { tabStops: stops } : {}),
  });
  for (const child of [...anchored(paragraph, context), ...textRuns(paragraph, context)]) word.addChildElement(child);
  for (const child of starred(paragraph, context)) word.addChildElement(child);
  return word;
}

/** Seals and 签名章, anchored in the first line. */
function anchored({ floats = [] }: FlowParagraph, { pictures }: WordContext) {
  return floats.flatMap((float) => {
    const part = pictures?.get(float.file);
    return part ? [wordFloat(float, part)] : [];
  });
}

function tabStops({ tail, columns = [] }: FlowParagraph, { profile }: WordContext) {
  return [...(tail ? [tail] : []), ...columns].map(({ at, align }: FlowTail) =>
    align === 'right'
      ? { type: TabStopType.RIGHT, position: textArea(profile.page, 'portrait').width }
      : { type: align === undefined ? TabStopType.LEFT : STOP[align], position: at },
  );
}

const STOP = { center: TabStopType.CENTER, end: TabStopType.RIGHT } as const;

function starred({ ruleBelow, line }: FlowParagraph, { profile }: WordContext) {
  if (!ruleBelow?.star) return [];
  const { width } = textArea(profile.page, 'portrait');
  const middle = twip(line + ruleBelow.space + ruleBelow.width * 10);
  return wordStar(ruleBelow.star, { x: twip(width / 2), y: middle, color: ruleBelow.color });
}

/** A border is as wide as the paragraph between its indents, so the one line above a rule is indented by itself. */
function indentInLine<T extends FlowParagraph>(paragraph: T): T {
  return { ...paragraph, indentLeft: twip(0), firstLine: twip(paragraph.indentLeft + paragraph.firstLine) };
}

/** The last line of a first half is a full line like the others: it is filled too. */
function alignment(
  { align, goesOn }: FlowParagraph & { readonly goesOn?: true },
  style: ParagraphStyle,
): Pick<IParagraphOptions, 'alignment'> {
  if (goesOn && align === 'justify') return { alignment: AlignmentType.DISTRIBUTE };
  return align === style.align ? {} : { alignment: ALIGNMENT[align] };
}

export function exactLine(line: Twip): ISpacingProperties {
  return { line, lineRule: LineRuleType.EXACT };
}

function spacing({ before, line }: FlowParagraph, style: ParagraphStyle): Pick<IParagraphOptions, 'spacing'> {
  if (before === 0 && line === style.line) return {};
  return { spacing: { before, ...exactLine(line) } };
}

/**
 * `firstLineChars` wins over `firstLine` in Word, so a paragraph that leaves its style's indent must say both. A
 * hanging indent has no count of characters: its width is that of a label.
 */
function indents(paragraph: FlowParagraph, style: ParagraphStyle): Pick<IParagraphOptions, 'indent'> {
  const { indentLeft, indentRight, firstLine } = paragraph;
  const sameFirst = firstLine === style.firstLine;
  if (sameFirst && indentLeft === style.indentLeft && indentRight === style.indentRight) return {};
  return {
    indent: {
      left: indentLeft,
      right: indentRight,
      ...(sameFirst ? {} : firstLineIndent(firstLine)),
    },
  };
}

function firstLineIndent(firstLine: Twip): NonNullable<IParagraphOptions['indent']> {
  return firstLine < 0 ? { hanging: -firstLine } : { firstLine, firstLineChars: 0 };
}

/** Word measures a border's distance in whole points and its width in eighths of a point. */
function border({ space, width, color }: FlowRule) {
  return {
    style: BorderStyle.SINGLE,
    space: Math.round(twipToPt(space)),
    size: Math.round(width * 8),
    color: color.slice(1),
  };
}

/** A paragraph that takes a point of height: where Word wants a paragraph and the page shows none. */
export function bareParagraph(pageBreakBefore = false, height = BARE_LINE): Paragraph {
  return new Paragraph({
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    spacing: exactLine(height),
  });
}

const BARE_LINE = twip(20);
