import { isWestern, westernFace, type FaceMetrics, type FontBook, type FontRole } from '../fonts/font-book';
import type { FlowSpan } from '../flow/flow';
import { pt, type Pt } from '../units';
import { portionStarts } from './portions';

/** Faces tried, in order, for a character that the wanted one lacks. */
export const FALLBACK_FACES: readonly FontRole[] = ['宋体', '仿宋', '黑体', '楷体', '小标宋'];

/** Part of the em that LibreOffice sets at a border of scripts; Word sets about as much. */
const SCRIPT_SPACE = 0.2;

/** A paragraph taken apart into code points, with what line breaking needs of each. */
export interface Characters {
  readonly count: number;
  readonly codePoints: Uint32Array;
  /** Advance in points, letter space included. */
  readonly advances: Float64Array;
  /** Index into `faces`. */
  readonly faceOf: Uint8Array;
  readonly faces: readonly FaceMetrics[];
  /** Letter space, part of every advance. */
  readonly tracking: Pt;
  /** Space a word processor sets at a border between ideographs and letters or digits; counted, not painted. */
  readonly scriptSpace: Pt;
  /** 1 at a character whose predecessor's letter space is lost in word processors; counted, not painted. */
  readonly portionStarts: Uint8Array;
}

export interface CharacterStyle {
  readonly size: Pt;
  readonly tracking: Pt;
}

const NEWLINE = 0x0a;

/**
 * Spans → characters. Each is measured in its span's face, or in the first face that has it; one that no face has is set
 * as the wanted face's empty box.
 */
export function toCharacters(spans: readonly FlowSpan[], style: CharacterStyle, fonts: FontBook): Characters {
  const length = spans.reduce((sum, span) => sum + span.text.length, 0);
  const codePoints = new Uint32Array(length);
  const advances = new Float64Array(length);
  const faceOf = new Uint8Array(length);
  const faces: FaceMetrics[] = [];
  let count = 0;
  for (const span of spans) {
    const chinese = fonts.face(span.font);
    const western = westernFace(fonts, span.font) ?? chinese;
    for (let i = 0; i < span.text.length; i += 1) {
      const codePoint = span.text.codePointAt(i) ?? 0;
      if (codePoint > 0xffff) i += 1;
      const wanted = isWestern(codePoint) ? western : chinese;
      const measured = codePoint === NEWLINE ? { face: wanted, advance: 0 } : measure(codePoint, wanted, fonts);
      codePoints[count] = codePoint;
      advances[count] = codePoint === NEWLINE ? 0 : (measured.advance ?? 1) * style.size + style.tracking;
      faceOf[count] = indexOfFace(faces, measured.face);
      count += 1;
    }
  }
  const { tracking } = style;
  const scriptSpace = pt(style.size * SCRIPT_SPACE);
  const starts = portionStarts(codePoints, faceOf, count);
  return { count, codePoints, advances, faceOf, faces, tracking, scriptSpace, portionStarts: starts };
}

interface Measured {
  readonly face: FaceMetrics;
  readonly advance: number | undefined;
}

function measure(codePoint: number, wanted: FaceMetrics, fonts: FontBook): Measured {
  const advance = wanted.advance(codePoint);
  if (advance !== undefined) return { face: wanted, advance };
  for (const role of FALLBACK_FACES) {
    const face = fonts.face(role);
    const other = face.advance(codePoint);
    if (other !== undefined) return { face, advance: other };
  }
  return { face: wanted, advance: undefined };
}

function indexOfFace(faces: FaceMetrics[], face: FaceMetrics): number {
  const known = faces.indexOf(face);
  return known >= 0 ? known : faces.push(face) - 1;
}

/** Set width of a text on one line, letter space included, in points. */
export function textWidth(text: string, font: FontRole, style: CharacterStyle, fonts: FontBook): Pt {
  const { advances, count } = toCharacters([{ text, font }], style, fonts);
  let width = 0;
  for (let i = 0; i < count; i += 1) width += advances[i] ?? 0;
  return width as Pt;
}
