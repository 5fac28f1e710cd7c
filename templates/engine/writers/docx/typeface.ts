import type { IFontAttributesProperties } from 'docx';
import type { FontBook, FontRole } from '../../fonts/font-book';

/** Run properties of a typeface role. */
export interface Typeface {
  readonly font: IFontAttributesProperties;
  readonly bold: boolean;
}

/**
 * One family for all four scripts, hinted East Asian, so that “ ” — … are set in the Chinese face
 * and not in whatever the reader's Latin face is.
 */
export function typeface(role: FontRole, fonts: FontBook): Typeface {
  const { family, bold } = fonts.face(role);
  return { font: { ascii: family, hAnsi: family, eastAsia: family, cs: family, hint: 'eastAsia' }, bold };
}
