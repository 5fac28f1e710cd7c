import type { Font } from 'fontkit';
import type { FaceMetrics, FontRole } from './font-book';
import { openFace } from './open-face';

/** Ideographs whose ink fills the em box evenly; the middle of their ink is the middle of the em box. */
const FULL_BODY = [...'国圆田固回'];

/** Faces are counted in whole units of at most 16 bits; the two topmost values are free to mean something else. */
const UNKNOWN = 0xffff;
const ABSENT = 0xfffe;
const BMP = 0x10000;

/**
 * Measures of one face. Pure: bytes in, figures out; advances and ink are read once a character and kept.
 * Throws where the bytes are no usable font.
 */
export function faceMetrics(role: FontRole, bytes: Uint8Array, postscriptName: string, standIn: boolean): FaceMetrics {
  const face = openFace({ bytes, postscriptName });
  const em = face.unitsPerEm;
  const advances = new Uint16Array(BMP).fill(UNKNOWN);
  const beyondBmp = new Map<number, number>();
  const inkTops = new Map<number, number>();

  const unitsOf = (codePoint: number): number => {
    if (codePoint >= BMP) {
      const kept = beyondBmp.get(codePoint) ?? readAdvance(face, codePoint);
      beyondBmp.set(codePoint, kept);
      return kept;
    }
    const kept = advances[codePoint] ?? ABSENT;
    return kept === UNKNOWN ? (advances[codePoint] = readAdvance(face, codePoint)) : kept;
  };

  const inkTopOf = (codePoint: number): number => {
    const kept = inkTops.get(codePoint) ?? inkBox(face, codePoint)?.top ?? 0;
    inkTops.set(codePoint, kept);
    return kept;
  };

  return {
    role,
    family: familyName(face),
    bold: face['OS/2'].fsSelection.bold,
    standIn,
    emTop: (inkMiddle(face) ?? (face.ascent + face.descent) / em / 2) + 0.5,
    ascent: face.ascent / em,
    advance: (codePoint) => {
      const units = unitsOf(codePoint);
      return units === ABSENT ? undefined : units / em;
    },
    inkTop: (text) => [...text].reduce((top, char) => Math.max(top, inkTopOf(char.codePointAt(0) ?? 0)), 0),
  };
}

/** A glyph whose outline is damaged counts as absent: it is reported, and another face sets the character. */
function readAdvance(face: Font, codePoint: number): number {
  if (!face.hasGlyphForCodePoint(codePoint)) return ABSENT;
  try {
    return Math.min(face.glyphForCodePoint(codePoint).advanceWidth, ABSENT - 1);
  } catch {
    return ABSENT;
  }
}

/** Where the face centres its ideographs, above the baseline: the declared box of many a free face is not its real one. */
function inkMiddle(face: Font): number | undefined {
  const middles = FULL_BODY.flatMap((char) => {
    const box = inkBox(face, char.codePointAt(0) ?? 0);
    return box ? [(box.top + box.bottom) / 2] : [];
  });
  return middles.length === 0 ? undefined : middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
}

function inkBox(face: Font, codePoint: number): { readonly top: number; readonly bottom: number } | undefined {
  if (!face.hasGlyphForCodePoint(codePoint)) return undefined;
  const { minY, maxY } = face.glyphForCodePoint(codePoint).bbox;
  return maxY > minY ? { top: maxY / face.unitsPerEm, bottom: minY / face.unitsPerEm } : undefined;
}

/** Word stores the Chinese name of a face that has one, and finds it by that name in any language. */
function familyName(face: Font): string {
  const named: unknown = face.getName('fontFamily', 'zh');
  return typeof named === 'string' && named !== '' ? named : face.postscriptName;
}
