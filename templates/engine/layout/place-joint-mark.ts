import type { FontBook } from '../fonts/font-book';
import type { FlowJointMark } from '../flow/flow';
import { toCharacters } from '../text/characters';
import { setLine } from '../text/set-line';
import { pt, twip, twipToPt, type Twip } from '../units';
import { pageLine } from './page-line';
import { currentPage, type Pager } from './pager';

/** Names below one another, spread to one width; 文件 at their right in the middle of their height. */
export function placeJointMark(mark: FlowJointMark, pager: Pager, fonts: FontBook): void {
  const page = currentPage(pager);
  page.used += mark.before;
  const left = twip(page.area.left + (page.area.width - mark.nameWidth - mark.suffixWidth) / 2);
  const top = page.area.top + page.used;
  const place = (text: string, at: { left: Twip; top: Twip; width: Twip; align: 'justify' | 'right' }) => {
    const characters = toCharacters([{ text, font: mark.font }], { size: mark.size, tracking: pt(0) }, fonts);
    const range = { start: 0, end: characters.count, hanging: false, closes: false };
    const set = setLine(characters, range, {
      left: pt(0),
      measure: twipToPt(at.width),
      align: at.align,
      tracking: pt(0),
    });
    const { line, size, color, font, path } = mark;
    const spot = { element: '发文机关标志' as const, left: at.left, top: at.top, line, size, color, font, path };
    page.lines.push(pageLine(set, spot, fonts));
  };
  mark.names.forEach((name, index) => {
    place(name, { left, top: twip(top + index * mark.line), width: mark.nameWidth, align: 'justify' });
  });
  if (mark.suffix !== '') {
    const middle = twip(top + ((mark.names.length - 1) * mark.line) / 2);
    place(mark.suffix, { left: twip(left + mark.nameWidth), top: middle, width: mark.suffixWidth, align: 'right' });
  }
  page.used += mark.names.length * mark.line;
}
