import type { FaceMetrics, FontBook, FontRole } from '#engine/fonts/font-book';

/** A font book of ideal faces: ideographs one em, ASCII half an em. For tests of layout rules, where faces do not matter. */
export const gridFonts: FontBook = { face: idealFace };

function idealFace(role: FontRole): FaceMetrics {
  return {
    role,
    family: role,
    bold: false,
    standIn: false,
    emTop: 0.88,
    ascent: 0.88,
    advance: (codePoint) => (codePoint < 0x80 ? 0.5 : 1),
    inkTop: () => 0.8,
  };
}
