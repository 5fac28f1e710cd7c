import type { FlowImage } from '../flow/flow';
import { roundMm, twip, twipToMm } from '../units';
import { currentPage, openPage, room, type Pager } from './pager';

/** Places a picture in the middle of the measure, on the next page where this one has no room. */
export function placeImage({ file, before, width, height }: FlowImage, pager: Pager): void {
  const current = currentPage(pager);
  const full = current.used > 0 && room(current) < before + height;
  const page = full ? openPage(pager, current.orientation, true) : current;
  if (page.used > 0) page.used += before;
  page.images.push({
    element: '正文',
    x: roundMm(twipToMm(twip(page.area.left + (page.area.width - width) / 2))),
    y: roundMm(twipToMm(twip(page.area.top + page.used))),
    width: roundMm(twipToMm(width)),
    height: roundMm(twipToMm(height)),
    file,
  });
  page.used += height;
}
