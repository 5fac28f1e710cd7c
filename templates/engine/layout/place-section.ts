import type { FontBook } from '../fonts/font-book';
import type { FlowSection, TableHints } from '../flow/flow';
import type { FlowLetterhead } from '../flow/letterhead';
import { currentPage, openPage, room, type Pager } from './pager';
import { placeForm } from './place-form';
import { placeImage } from './place-image';
import { placeJointMark } from './place-joint-mark';
import { placeLetterhead } from './place-letterhead';
import { heightOf, placeParagraph } from './place-paragraph';
import { leastHeight, placeTable } from './place-table';
import type { Piece, Placeable } from './placeable';

export interface SectionPlace {
  readonly pager: Pager;
  readonly fonts: FontBook;
  readonly letterhead?: FlowLetterhead | undefined;
}

/** Where a line was placed: `top` in twips of the text area of the page with this index. */
export interface PlacedAt {
  readonly block: number;
  /** First character of the line. */
  readonly offset: number;
  readonly page: number;
  readonly top: number;
}

export interface PieceEnd {
  readonly page: number;
  /** Twips used on that page. */
  readonly used: number;
}

export interface PlacedSection {
  readonly tables: readonly TableHints[];
  /** Of every line of the section's paragraphs. */
  readonly lines: readonly PlacedAt[];
  /** Where each piece ends. */
  readonly ends: readonly PieceEnd[];
}

/** Places a section's pieces on pages of their own. */
export function placeSection(
  { orientation }: FlowSection,
  pieces: readonly Piece[],
  { pager, fonts, letterhead }: SectionPlace,
): PlacedSection {
  const page = openPage(pager, orientation, false, letterhead?.textBottom);
  if (letterhead) placeLetterhead(letterhead, page, fonts);
  const tables: TableHints[] = [];
  const lines: PlacedAt[] = [];
  const ends = pieces.map(({ block, content }, index) => {
    if ('lines' in content) {
      keepTogether(pieces, index, { pager, fonts });
      placeParagraph(content, {
        pager,
        fonts,
        onLine: (offset, open) => lines.push({ block, offset, page: pager.pages.length - 1, top: open.used }),
      });
    } else if (content.type === 'table') {
      tables.push(placeTable(content, pager, fonts));
    } else if (content.type === 'form') {
      tables.push(placeForm(content, pager, fonts));
    } else if (content.type === 'jointMark') {
      placeJointMark(content, pager, fonts);
    } else if (content.type === 'image') {
      placeImage(content, pager);
    } else {
      openPage(pager, orientation, false);
    }
    return { page: pager.pages.length - 1, used: currentPage(pager).used };
  });
  return { tables, lines, ends };
}

/** A chain of keepWithNext paragraphs moves to the next page as a whole if it and the line it leads to do not fit. */
function keepTogether(
  pieces: readonly Piece[],
  index: number,
  { pager, fonts }: Pick<SectionPlace, 'pager' | 'fonts'>,
): void {
  const previous = pieces[index - 1]?.content;
  if (previous && 'lines' in previous && previous.paragraph.keepWithNext) return;
  const needed = chainHeight(pieces, index, fonts);
  const page = currentPage(pager);
  if (needed > room(page) && page.used > 0 && needed <= page.area.height) openPage(pager, page.orientation, true);
}

/** What a chain of paragraphs takes along of the block it ends at. */
const ledTo = (content: Placeable | undefined, fonts: FontBook): number =>
  content && 'type' in content && content.type === 'table' ? leastHeight(content, fonts) : 0;

/**
 * Height of a chain and of the first line, or of a table's head and first row, that it leads to, with the lower part of a
 * seal; 0 for a paragraph that is free.
 */
function chainHeight(pieces: readonly Piece[], index: number, fonts: FontBook): number {
  let height = 0;
  let reach = 0;
  for (let at = index; at < pieces.length; at += 1) {
    const content = pieces[at]?.content;
    if (!content || !('lines' in content)) {
      if (height > 0) height += ledTo(content, fonts);
      break;
    }
    const { keepWithNext, before, line, below = 0 } = content.paragraph;
    if (!keepWithNext) {
      if (at > index || below > 0) height += before + (below > 0 ? heightOf(content) : line);
      return Math.max(reach, height + below);
    }
    height += before + heightOf(content);
    reach = Math.max(reach, height + below);
  }
  return Math.max(reach, height);
}
