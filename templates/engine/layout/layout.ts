import type { FontBook } from '../fonts/font-book';
import type { Flow, FlowBlock, FlowSection, LayoutHints, PageBreakHint, TableHints } from '../flow/flow';
import type { FlowLetterhead } from '../flow/letterhead';
import type { LaidOut, Page } from '../pages/page';
import { lineToCarry } from './carry';
import { checkGlyphs } from './check-glyphs';
import { checkImprint } from './check-imprint';
import { checkBounds } from './check-bounds';
import { checkPages } from './check-pages';
import { folioLine } from './folio';
import { currentPage, openPage, room, type OpenPage, type Pager } from './pager';
import { placeImage } from './place-image';
import { placeImprint } from './place-imprint';
import { placeJointMark } from './place-joint-mark';
import { placeLetterhead } from './place-letterhead';
import { breakParagraph, heightOf, placeParagraph, type BrokenParagraph } from './place-paragraph';
import { placeTable } from './place-table';

export interface LayoutResult {
  readonly laidOut: LaidOut;
  readonly hints: LayoutHints;
}

/** Flow → pages. Deterministic: the same flow and fonts give the same pages, byte for byte as JSON. */
export function layout(flow: Flow, fonts: FontBook): LayoutResult {
  const pager: Pager = { profile: flow.profile, pages: [] };
  const tables: TableHints[] = [];
  const breaks: PageBreakHint[] = [];
  flow.sections.forEach((content, section) => {
    placeSection(content, { pager, fonts, tables, breaks, section, letterhead: flow.letterhead });
  });
  const imprint = placeImprint(flow.imprint, pager, fonts);
  const pages = pager.pages.map((page, index) => finishPage(page, index + 1, { pager, fonts }));
  const diagnostics = [
    ...flow.diagnostics,
    ...checkGlyphs(flow, fonts),
    ...checkBounds(flow, pages),
    ...checkPages(pages),
    ...checkImprint(imprint, pages.length),
  ];
  return {
    laidOut: { profile: flow.profile.name, pages, diagnostics },
    hints: { imprint, tables, breaks, pageCount: pages.length },
  };
}

interface SectionContext {
  readonly pager: Pager;
  readonly fonts: FontBook;
  readonly tables: TableHints[];
  readonly breaks: PageBreakHint[];
  readonly section: number;
  readonly letterhead: FlowLetterhead | undefined;
}

function placeSection(section: FlowSection, context: SectionContext): void {
  const { pager, fonts, tables } = context;
  const page = openPage(pager, section.orientation, false);
  const { area } = page;
  if (context.letterhead && context.section === 0) placeLetterhead(context.letterhead, page, fonts);
  const broken = section.blocks.map((block) =>
    block.type === 'paragraph' ? breakParagraph(block, area.width, fonts) : block,
  );
  broken.forEach((block, index) => {
    if ('lines' in block) {
      keepTogether(broken, index, pager);
      const carried = lineToCarry(broken, index, pager);
      if (carried !== undefined)
        context.breaks.push({ section: context.section, block: index, offset: block.lines[carried]?.start ?? 0 });
      placeParagraph(block, { pager, fonts, carried });
    } else if (block.type === 'table') {
      tables.push(placeTable(block, pager, fonts));
    } else if (block.type === 'jointMark') {
      placeJointMark(block, pager, fonts);
    } else if (block.type === 'image') {
      placeImage(block, pager);
    } else if (block.type === 'pageBreak') {
      openPage(pager, section.orientation, false);
    }
  });
}

type Placeable = BrokenParagraph | Exclude<FlowBlock, { type: 'paragraph' }>;

/** A chain of keepWithNext paragraphs moves to the next page as a whole if it and the line it leads to do not fit. */
function keepTogether(blocks: readonly Placeable[], index: number, pager: Pager): void {
  const previous = blocks[index - 1];
  if (previous && 'lines' in previous && previous.paragraph.keepWithNext) return;
  let needed = 0;
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || !('lines' in block)) break;
    if (!block.paragraph.keepWithNext) {
      needed += at === index ? 0 : block.paragraph.before + block.paragraph.line;
      break;
    }
    needed += block.paragraph.before + heightOf(block);
  }
  const page = currentPage(pager);
  if (needed > room(page) && page.used > 0 && needed <= page.area.height) openPage(pager, page.orientation, true);
}

function finishPage(page: OpenPage, number: number, { pager, fonts }: { pager: Pager; fonts: FontBook }): Page {
  const measures = pager.profile.page;
  const portrait = page.orientation === 'portrait';
  const folio = page.numbered ? [folioLine(page, number, { profile: pager.profile, fonts })] : [];
  return {
    number,
    numbered: page.numbered,
    width: portrait ? measures.width : measures.height,
    height: portrait ? measures.height : measures.width,
    lines: [...page.lines, ...folio],
    rules: page.rules,
    images: page.images,
  };
}
