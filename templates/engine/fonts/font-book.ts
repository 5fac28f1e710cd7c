/** The five typeface roles of GB/T 9704—2012. */
export type FontRole = '小标宋' | '仿宋' | '楷体' | '黑体' | '宋体';

export const FONT_ROLES: readonly FontRole[] = ['小标宋', '仿宋', '楷体', '黑体', '宋体'];

/** What layout needs to know of one face. All figures are fractions of the em. */
export interface FaceMetrics {
  readonly role: FontRole;
  /** Family name as Word and fontconfig know it. */
  readonly family: string;
  /** True where the face is the bold of its family, so that a word processor finds it by family and bold together. */
  readonly bold: boolean;
  /** True where a free face stands in for the one the standard means. */
  readonly standIn: boolean;
  /** Height of the em box's top above the baseline, taken from where the face centres its ideographs. */
  readonly emTop: number;
  /** Ascent the face declares; tools that read finished files measure with it. */
  readonly ascent: number;
  /** Advance width of a code point; `undefined` where the face has no glyph for it. */
  advance(codePoint: number): number | undefined;
  /** Highest ink of a text above the baseline. */
  inkTop(text: string): number;
}

export interface FontBook {
  face(role: FontRole): FaceMetrics;
}

/** The bytes behind a role, for writers that embed fonts. `postscriptName` picks the face in a collection (TTC). */
export interface FontFile {
  readonly role: FontRole;
  readonly bytes: Uint8Array;
  readonly postscriptName: string;
}

export type FontFiles = Readonly<Record<FontRole, FontFile>>;
