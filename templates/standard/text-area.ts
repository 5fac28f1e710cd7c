import { mmToTwip, twip, type Twip } from '#engine/units';
import type { PageMeasures } from './profile';

export type Orientation = 'portrait' | 'landscape';

/** The word processor's text area on a page, in twips from the page's top-left corner. */
export interface TextArea {
  readonly left: Twip;
  readonly top: Twip;
  readonly width: Twip;
  readonly height: Twip;
  readonly paperWidth: Twip;
  readonly paperHeight: Twip;
}

/**
 * Text area of the page of that number: mirrored margins change places on even upright pages. A landscape page keeps its
 * own, since word processors would mirror it along the wrong edge.
 */
export function pageArea(page: PageMeasures, orientation: Orientation, number: number): TextArea {
  const area = textArea(page, orientation);
  return page.mirrored && orientation === 'portrait' && number % 2 === 0 ? { ...area, left: page.marginRight } : area;
}

/**
 * Text area of a page. A landscape page is the portrait sheet turned clockwise for reading, so that its head stands on
 * the sheet's left edge on odd and even pages alike (GB/T 9704—2012 8): the margins turn with it. Its lines run along
 * the sheet's height, so they are as long as the 版心 is high, without the inter-line space that upright pages keep there.
 */
export function textArea(page: PageMeasures, orientation: Orientation): TextArea {
  const { paperWidth, paperHeight, marginTop, marginBottom, marginLeft, marginRight } = page;
  const across = twip(paperWidth - marginLeft - marginRight);
  if (orientation === 'portrait') {
    const down = twip(paperHeight - marginTop - marginBottom);
    return { left: marginLeft, top: marginTop, width: across, height: down, paperWidth, paperHeight };
  }
  const left = twip(paperHeight - mmToTwip(page.block.bottom));
  return {
    left,
    top: marginLeft,
    width: twip(paperHeight - left - mmToTwip(page.block.top)),
    height: across,
    paperWidth: paperHeight,
    paperHeight: paperWidth,
  };
}
