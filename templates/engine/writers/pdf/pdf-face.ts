import type { Font, Subset } from 'fontkit';

/** One character as pdfkit's encoder wants it: a key to put into the subset, its width, and the text it stands for. */
interface PdfGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** Above every glyph number: `codePoint * GLYPHS + glyph` tells apart characters that share a glyph. */
const GLYPHS = 0x10000;
const REPLACEMENT = 0xfffd;

/**
 * A face as the PDF library takes it, unlike the font reader's own in three ways. Text is not shaped: layout has placed
 * every character by its plain advance, so kerning and ligatures would move ink away from where pages say it is (and
 * cost half of the time). Characters that share a glyph stay apart, so that text copies as typed. A descent given with
 * the wrong sign is put right.
 */
export function pdfFace(face: Font): Font {
  const glyphOf = glyphReader(face);
  const layout = (text: string): unknown => {
    const glyphs = Array.from(text, (char) => glyphOf(char.codePointAt(0) ?? REPLACEMENT));
    const positions = glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }));
    return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) };
  };
  return Object.create(face, {
    layout: { value: layout },
    createSubset: { value: () => subsetByCharacter(face.createSubset()) },
    descent: { value: -Math.abs(face.descent) },
  }) as Font;
}

function glyphReader(face: Font): (codePoint: number) => PdfGlyph {
  const known = new Map<number, PdfGlyph>();
  const read = (codePoint: number): PdfGlyph => {
    const { id, advanceWidth } = face.glyphForCodePoint(codePoint);
    return {
      id: codePoint * GLYPHS + id,
      advanceWidth,
      codePoints: [isSurrogate(codePoint) ? REPLACEMENT : codePoint],
    };
  };
  return (codePoint) => {
    const glyph = known.get(codePoint) ?? read(codePoint);
    known.set(codePoint, glyph);
    return glyph;
  };
}

/** A lone half of a surrogate pair is no character; written as such it would spoil the whole text of the file. */
const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;

/** What this file uses of the font reader's subset, as it really is. */
interface OpenSubset {
  readonly glyphs: number[];
  includeGlyph(glyph: number): number;
}

function subsetByCharacter(subset: Subset): Subset {
  const open = subset as unknown as OpenSubset;
  const places = new Map<number, number>();
  const includeGlyph = (key: number): number => {
    // Parts of composite glyphs come as plain glyph numbers, from the subset itself.
    if (key < GLYPHS) return open.includeGlyph(key);
    const place = places.get(key) ?? open.glyphs.push(key % GLYPHS) - 1;
    places.set(key, place);
    return place;
  };
  return Object.create(subset, { includeGlyph: { value: includeGlyph } }) as Subset;
}
