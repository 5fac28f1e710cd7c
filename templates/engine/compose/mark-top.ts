import type { FaceMetrics } from '../fonts/font-book';
import { mm, type Mm, type Pt } from '../units';
import type { StyledContext } from './context';

/**
 * How far below the height that the standard names the mark's em box begins. Free faces draw large characters well below
 * the top they declare, so that height is put midway between the highest edge a reader of the file can compute and the
 * highest ink a ruler finds.
 */
export function markDrop(text: string, size: Pt, { fonts, styles }: StyledContext): Mm {
  const face = fonts.face(styles['发文机关标志'].font);
  const emMm = (size * 25.4) / 72;
  const highest = rise(face);
  const ink = face.emTop - face.inkTop(text);
  return mm(((highest - ink) / 2) * emMm);
}

/** How much higher than the mark's em box a reader of the file puts both its edges. */
export function markRise(size: Pt, { fonts, styles }: StyledContext): Mm {
  return mm((rise(fonts.face(styles['发文机关标志'].font)) * size * 25.4) / 72);
}

const rise = ({ ascent, emTop }: FaceMetrics): number => Math.max(ascent, emTop) - emTop;
