/** The five typeface roles of GB/T 9704—2012. */
export type StandardRole = '小标宋' | '仿宋' | '楷体' | '黑体' | '宋体';

/** …and two that only some layout profiles use: a Western face for digits and letters, and 仿宋 made bold. */
export type FontRole = StandardRole | '西文' | '粗仿宋';

/** Roles that every document may need. */
export const FONT_ROLES: readonly StandardRole[] = ['小标宋', '仿宋', '楷体', '黑体', '宋体'];

/** Roles that a face on disk serves; 粗仿宋 is 仿宋, thickened. */
export type FaceRole = Exclude<FontRole, '粗仿宋'>;

export const FACE_ROLES: readonly FaceRole[] = [...FONT_ROLES, '西文'];

/** What layout needs to know of one face. All figures are fractions of the em. */
export interface FaceMetrics {
  readonly role: FontRole;
  /** Family name as Word and fontconfig know it. */
  readonly family: string;
  /** True where the face is the bold of its family, so that a word processor finds it by family and bold together. */
  readonly bold: boolean;
  /** True where a free face stands in for the one the standard means. */
  readonly standIn: boolean;
  /** The face that the layout profile asks for, where the machine has another. */
  readonly meant?: string;
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
  /** Sets digits and letters among 仿宋 and 楷体; absent where they are set like the text around them. */
  readonly western?: FaceMetrics;
}

/** The face of a role for Western characters, where it is another one than for Chinese. */
export const westernFace = ({ western }: FontBook, role: FontRole): FaceMetrics | undefined =>
  role === '仿宋' || role === '楷体' ? western : undefined;

/** Characters that a Western face sets: ASCII and accented letters. Quotes, dashes, × and ÷ stay Chinese. */
export const WESTERN = '\\u0020-\\u007e\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

export const isWestern = (codePoint: number): boolean =>
  codePoint < 0x7f
    ? codePoint >= 0x20
    : codePoint >= 0xc0 && codePoint < 0x250 && codePoint !== 0xd7 && codePoint !== 0xf7;

/** The bytes behind a role, for writers that embed fonts. `postscriptName` picks the face in a collection (TTC). */
export interface FontFile {
  readonly role: FontRole;
  readonly bytes: Uint8Array;
  readonly postscriptName: string;
}

export type FontFiles = Readonly<Record<FontRole, FontFile>>;
