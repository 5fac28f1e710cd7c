import type { FaceMetrics } from '../fonts/font-book';
import { mm, mmToPt, pt, type Mm, type Pt } from '../units';
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

/** Both edges of a mark may be this far apart, lest the one or the other stray from its height by a millimetre. */
const MOST_APART = mm(1.9);

/** The size from which the mark of such a face can no longer stand at its height by both edges. */
export function markSizeLimit(text: string, { fonts, styles }: StyledContext): Pt {
  const face = fonts.face(styles['发文机关标志'].font);
  const apart = rise(face) + face.emTop - face.inkTop(text);
  return apart > 0 ? pt(Math.floor((mmToPt(MOST_APART) / apart) * 2) / 2) : pt(Infinity);
}

/** How much higher than the mark's em box a reader of the file puts both its edges. */
export function markRise(size: Pt, { fonts, styles }: StyledContext): Mm {
  return mm((rise(fonts.face(styles['发文机关标志'].font)) * size * 25.4) / 72);
}

const rise = ({ ascent, emTop }: FaceMetrics): number => Math.max(ascent, emTop) - emTop;
