import { Tab, TextRun, type IRunOptions } from 'docx';
import type { FlowParagraph, FlowSpan } from '../../flow/flow';
import { WESTERN, westernFace, type FontBook } from '../../fonts/font-book';
import type { LayoutProfile } from '#standard/profile';
import type { ParagraphStyle } from '#standard/styles';
import { SET_APART } from '../../text/kinsoku';
import { faceOfAll, typeface } from './typeface';

export type RunFormat = Omit<IRunOptions, 'text' | 'children' | 'break'>;

interface RunContext {
  readonly profile: LayoutProfile;
  readonly style: ParagraphStyle;
  readonly fonts: FontBook;
}

/** What differs from the style is set on the run; the rest stays the style's, so that changing the style changes it. */
export function paragraphRuns(paragraph: FlowParagraph, context: RunContext): TextRun[] {
  const shared = differences(paragraph, context);
  return paragraph.spans.flatMap((span) => spanRuns(span, { ...shared, ...spanFace(span, context) }, context.fonts));
}

export const tabRun = (): TextRun => new TextRun({ children: [new Tab()] });

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
export function spanRuns({ text, font }: FlowSpan, format: RunFormat, fonts?: FontBook): TextRun[] {
  const western = fonts && westernFace(fonts, font);
  const faces = western && { western: western.family, chinese: fonts.face(font).family };
  return text.split('\n').flatMap((line, index) =>
    pieces(line, faces ? APART_OR_WESTERN : APART).map(
      (piece, position) =>
        new TextRun({
          ...format,
          ...(faces ? exactFace(piece, faces) : {}),
          text: piece,
          ...(APART.test(piece) ? { language: { eastAsia: 'en-US' } } : {}),
          ...(index > 0 && position === 0 ? { break: 1 } : {}),
        }),
    ),
  );
}

const ALL_WESTERN = new RegExp(`^[${WESTERN}]+$`, 'u');
const APART_OR_WESTERN = new RegExp(`([${SET_APART}]+|[${WESTERN}]+)`, 'u');
/** Marks without a script of their own: LibreOffice sets them like the character before them, Word does not. */
const COMMON = /[\u00a0-\u2e7f]/u;

/** Where programs would choose the Western or the Chinese face differently, the run names one for all scripts. */
function exactFace(
  piece: string,
  { western, chinese }: { readonly western: string; readonly chinese: string },
): RunFormat {
  if (ALL_WESTERN.test(piece)) return { font: faceOfAll(western) };
  return COMMON.test(piece) ? { font: faceOfAll(chinese) } : {};
}

/** An empty line still needs a run to carry the break before it. */
function pieces(line: string, apart: RegExp): string[] {
  const parts = line.split(apart).filter((part) => part !== '');
  return parts.length === 0 ? [''] : parts;
}
