import { Tab, TextRun, type IRunOptions } from 'docx';
import type { FlowParagraph, FlowSpan } from '../../flow/flow';
import type { FontBook } from '../../fonts/font-book';
import type { LayoutProfile } from '#standard/profile';
import type { ParagraphStyle } from '#standard/styles';
import { SET_APART } from '../../text/kinsoku';
import { typeface } from './typeface';

export type RunFormat = Omit<IRunOptions, 'text' | 'children' | 'break'>;

interface RunContext {
  readonly profile: LayoutProfile;
  readonly style: ParagraphStyle;
  readonly fonts: FontBook;
}

/** What differs from the style is set on the run; the rest stays the style's, so that changing the style changes it. */
export function paragraphRuns(paragraph: FlowParagraph, context: RunContext): TextRun[] {
  const shared = differences(paragraph, context);
  return paragraph.spans.flatMap((span) => spanRuns(span, { ...shared, ...spanFace(span, context) }));
}

/** What stands further right on the same line, behind a tab. */
export function tailRuns(paragraph: FlowParagraph, context: RunContext): TextRun[] {
  if (!paragraph.tail) return [];
  const tab = new TextRun({ children: [new Tab()] });
  return [tab, ...paragraphRuns({ ...paragraph, spans: paragraph.tail.spans }, context)];
}

function differences({ size, tracking, color }: FlowParagraph, { profile, style }: RunContext): RunFormat {
  return {
    ...(size === style.size ? {} : { size: size * 2 }),
    ...(tracking === style.tracking ? {} : { characterSpacing: Math.round(tracking * 20) }),
    ...(color === profile.color[style.color] ? {} : { color: color.slice(1) }),
  };
}

function spanFace({ font }: FlowSpan, { style, fonts }: RunContext): RunFormat {
  if (font === style.font) return { font: { hint: 'eastAsia' } };
  const face = typeface(font, fonts);
  return face.bold === fonts.face(style.font).bold ? { font: face.font } : { font: face.font, bold: face.bold };
}

const APART = new RegExp(`([${SET_APART}]+)`, 'u');

/**
 * Runs of a span. The marks above get a run of their own in a language without Chinese break rules: the general
 * (Unicode) rules then keep —— and …… whole and never begin a line with …, ％ or ℃. Nothing else shows the difference.
 */
export function spanRuns({ text }: FlowSpan, format: RunFormat): TextRun[] {
  return text.split('\n').flatMap((line, index) =>
    pieces(line).map(
      (piece, position) =>
        new TextRun({
          ...format,
          text: piece,
          ...(APART.test(piece) ? { language: { eastAsia: 'en-US' } } : {}),
          ...(index > 0 && position === 0 ? { break: 1 } : {}),
        }),
    ),
  );
}

/** An empty line still needs a run to carry the break before it. */
function pieces(line: string): string[] {
  const parts = line.split(APART).filter((part) => part !== '');
  return parts.length === 0 ? [''] : parts;
}
