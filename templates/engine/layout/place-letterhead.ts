import type { FontBook } from '../fonts/font-book';
import type { FlowLetterhead } from '../flow/letterhead';
import { ptToMm, roundMm, twip, twipToMm, type Pt, type Twip } from '../units';
import type { OpenPage } from './pager';
import { breakParagraph, placedLine } from './place-paragraph';

/** The mark and both double lines on page 1, which then has no number (GB/T 9704—2012 10.1). */
export function placeLetterhead(letterhead: FlowLetterhead, page: OpenPage, fonts: FontBook): void {
  const { area } = page;
  const broken = breakParagraph(letterhead.mark, area.width, fonts);
  const above = { ...page, area: { ...area, top: letterhead.markTop }, used: 0 };
  broken.lines.slice(0, 1).forEach((range, index) => {
    if (range.end > range.start) page.lines.push(placedLine(broken, { range, index, page: above }, fonts));
  });
  const { thick, gap, thin } = letterhead.lines;
  const place = (top: number, width: Pt) => drawLine(letterhead, page, { top: twip(top), width });
  place(letterhead.upper, thick);
  place(letterhead.upper + (thick + gap) * 20, thin);
  place(letterhead.lower - (thick + gap + thin) * 20, thin);
  place(letterhead.lower - thick * 20, thick);
  page.numbered = false;
  page.used = letterhead.textTop - area.top;
}

function drawLine({ lines }: FlowLetterhead, { rules }: OpenPage, { top, width }: { top: Twip; width: Pt }): void {
  const { left } = lines;
  const y = roundMm(twipToMm(top) + ptToMm(width) / 2);
  rules.push({
    element: '红色双线',
    x1: roundMm(twipToMm(left)),
    y1: y,
    x2: roundMm(twipToMm(twip(left + lines.length))),
    y2: y,
    width: roundMm(ptToMm(width)),
    color: lines.color,
  });
}
