import type { IFontAttributesProperties } from 'docx';
import { westernFace, type FontBook, type FontRole } from '../../fonts/font-book';

/** Run properties of a typeface role. */
export interface Typeface {
  readonly font: IFontAttributesProperties;
  readonly bold: boolean;
}

/** One family for all scripts, hinted East Asian. */
export const faceOfAll = (family: string): IFontAttributesProperties => ({
  ascii: family,
  hAnsi: family,
  eastAsia: family,
  cs: family,
  hint: 'eastAsia',
});

/**
 * One family for all four scripts, hinted East Asian, so that “ ” — … are set in the Chinese face
 * and not in whatever the reader's Latin face is. Where the profile sets digits and letters in a Western face, that is
 * the family of the two Latin scripts.
 */
export function typeface(role: FontRole, fonts: FontBook): Typeface {
  const { family, bold } = fonts.face(role);
  const latin = westernFace(fonts, role)?.family ?? family;
  return { font: { ...faceOfAll(family), ascii: latin, hAnsi: latin }, bold };
}
