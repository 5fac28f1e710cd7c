import { textArea } from '#standard/text-area';
import type { FontBook } from '../fonts/font-book';
import type { Flow, LayoutHints, TableHints } from '../flow/flow';
import type { LaidOut, Page } from '../pages/page';
import { checkFaces } from './check-faces';
import { checkGlyphs } from './check-glyphs';
import { checkImprint } from './check-imprint';
import { checkBounds } from './check-bounds';
import { checkPages } from './check-pages';
import { companyForClosing } from './closing-company';
import type { SectionAdjustment } from './closing-ways';
import { folioLine } from './folio';
import type { OpenPage, Pager } from './pager';
import { placeImprint } from './place-imprint';
import { breakParagraph } from './place-paragraph';
import { placeSection } from './place-section';
import { adjusted, NO_ADJUSTMENT } from './placeable';

export interface LayoutResult {
  readonly laidOut: LaidOut;
  readonly hints: LayoutHints;
}

/** Flow → pages. Deterministic: the same flow and fonts give the same pages, byte for byte as JSON. */
export function layout(flow: Flow, fonts: FontBook): LayoutResult {
  const pager: Pager = { profile: flow.profile, pages: [] };
  const tables: TableHints[] = [];
  let adjustment: SectionAdjustment = { ...NO_ADJUSTMENT, diagnostics: [] };
  flow.sections.forEach((section, index) => {
    const { width } = textArea(flow.profile.page, section.orientation);
    const blocks = section.blocks.map((block) =>
      block.type === 'paragraph' ? breakParagraph(block, width, fonts) : block,
    );
    if (index === 0) {
      const place = { fonts, profile: flow.profile, letterhead: flow.letterhead };
      adjustment = companyForClosing(section, blocks, place);
    }
    const pieces = adjusted(blocks, index === 0 ? adjustment : NO_ADJUSTMENT, flow.profile.text.line);
    const letterhead = index === 0 ? flow.letterhead : undefined;
    for (const table of placeSection(section, pieces, { pager, fonts, letterhead }).tables) tables.push(table);
  });
  const imprint = placeImprint(flow.imprint, pager, fonts);
  const pages = pager.pages.map((page, index) => finishPage(page, index + 1, { pager, fonts }));
  const diagnostics = [
    ...flow.diagnostics,
    ...checkFaces(flow.profile, fonts),
    ...checkGlyphs(flow, fonts),
    ...checkBounds(flow, pages),
    ...adjustment.diagnostics,
    ...checkPages(pages),
    ...checkImprint(imprint, pages.length),
  ];
  return {
    laidOut: { profile: flow.profile.name, pages, diagnostics },
    hints: {
      imprint,
      tables,
      breaks: adjustment.breaks.map((place) => ({ section: 0, ...place })),
      ...(adjustment.spacing ? { spacing: adjustment.spacing } : {}),
      pageCount: pages.length,
    },
  };
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
