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
import { pageNumbers, placeLeaf } from './place-leaf';
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
  const bound = flow.sections.filter(({ separate }) => !separate);
  bound.forEach((section, index) => {
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
  const boundPages = pager.pages.length;
  const leaves = flow.sections
    .filter(({ separate }) => separate)
    .map((section) => {
      const placed = placeLeaf(section, { pager, fonts });
      tables.push(...placed.tables);
      return placed.leaf;
    });
  const numbers = pageNumbers(pager);
  const pages = pager.pages.map((page, index) => finishPage(page, { index, numbers, pager, fonts }));
  const diagnostics = [
    ...flow.diagnostics,
    ...checkFaces(flow.profile, fonts),
    ...checkGlyphs(flow, fonts),
    ...checkBounds(flow, pages),
    ...adjustment.diagnostics,
    ...checkPages(pages),
    ...checkImprint(imprint, boundPages),
  ];
  return {
    laidOut: { profile: flow.profile.name, pages, diagnostics },
    hints: {
      imprint,
      tables,
      breaks: adjustment.breaks.map((place) => ({ section: 0, ...place })),
      ...(adjustment.spacing ? { spacing: adjustment.spacing } : {}),
      pageCount: pages.length,
      ...(leaves.length > 0 ? { leaves } : {}),
    },
  };
}

interface FinishContext {
  readonly index: number;
  readonly numbers: readonly number[];
  readonly pager: Pager;
  readonly fonts: FontBook;
}

function finishPage(page: OpenPage, { index, numbers, pager, fonts }: FinishContext): Page {
  const measures = pager.profile.page;
  const portrait = page.orientation === 'portrait';
  const folio = page.numbered ? [folioLine(page, numbers[index] ?? 0, { profile: pager.profile, fonts })] : [];
  return {
    number: index + 1,
    numbered: page.numbered,
    width: portrait ? measures.width : measures.height,
    height: portrait ? measures.height : measures.width,
    lines: [...page.lines, ...folio],
    rules: page.rules,
    images: page.images,
    ...(page.shapes.length > 0 ? { shapes: page.shapes } : {}),
  };
}
