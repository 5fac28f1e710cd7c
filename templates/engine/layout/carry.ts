import type { ElementName } from '../pages/page';
import type { FlowBlock } from '../flow/flow';
import { currentPage, room, type Pager } from './pager';
import { heightOf, type BrokenParagraph } from './place-paragraph';

type Placeable = BrokenParagraph | Exclude<FlowBlock, { type: 'paragraph' }>;

const CLOSING: ReadonlySet<ElementName> = new Set(['发文机关署名', '成文日期']);
/** Lines of text that go with a closing which would otherwise stand alone. */
const COMPANY = 2;

/**
 * The line of the last paragraph of the text that must begin a new page, so that 署名 and 成文日期 do not stand on a page
 * without text (GB/T 9704—2012 7.3.5.5); undefined where they have room or company anyway.
 */
export function lineToCarry(blocks: readonly Placeable[], index: number, pager: Pager): number | undefined {
  const block = blocks[index];
  if (!block || !('lines' in block) || block.paragraph.element !== '正文') return undefined;
  const closing = closingHeight(blocks, index + 1);
  if (closing === 0) return undefined;
  const { line, before } = block.paragraph;
  const page = currentPage(pager);
  const fitting = Math.max(0, Math.floor((room(page) - (page.used > 0 ? before : 0)) / line));
  const count = block.lines.length;
  const perPage = Math.floor(page.area.height / line);
  const onLastPage = count <= fitting ? count : (count - fitting) % perPage || perPage;
  const used = count <= fitting ? page.used + before + count * line : onLastPage * line;
  if (used + closing <= page.area.height || onLastPage <= COMPANY) return undefined;
  return count <= COMPANY + 1 ? 0 : count - COMPANY;
}

/** Height of 署名 and date when they follow at once; 0 when something else does. */
function closingHeight(blocks: readonly Placeable[], from: number): number {
  let height = 0;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || !('lines' in block) || !CLOSING.has(block.paragraph.element)) break;
    height += block.paragraph.before + heightOf(block);
  }
  return height;
}
