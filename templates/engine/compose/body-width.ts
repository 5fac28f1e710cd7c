import { textWidth } from '../text/characters';
import { ptToTwip, type Twip } from '../units';
import { textArea } from '#standard/text-area';
import type { StyledContext } from './context';

/** Set width of a text of body size, in twips. */
export function bodyWidth(text: string, { fonts, styles }: StyledContext): Twip {
  const { font, size, tracking } = styles['公文正文'];
  return ptToTwip(textWidth(text, font, { size, tracking }, fonts));
}

/** Width of the text area of an upright page, in twips. */
export const lineWidth = ({ profile }: StyledContext): Twip => textArea(profile.page, 'portrait').width;
