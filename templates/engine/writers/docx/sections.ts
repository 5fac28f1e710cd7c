import { PageOrientation, Paragraph, type FileChild, type ISectionOptions, type Table } from 'docx';
import type { FieldName } from '#standard/document-fields';
import { textArea, type Orientation } from '#standard/text-area';
import type { Flow, FlowParagraph, LayoutHints } from '../../flow/flow';
import type { FlowLetterhead } from '../../flow/letterhead';
import { ptToTwip, twip } from '../../units';
import { carriedBlocks, type WordBlock } from './carry';
import {
  endingBare,
  fieldOfBlock,
  inControls,
  inPart,
  partOf,
  type DocumentPart,
  type FieldChild,
} from './field-blocks';
import { wordForm } from './form';
import { folios, footerDistance, noFolios } from './folio';
import { wordImprint } from './imprint';
import { wordJointMark } from './joint-mark';
import { footerSpace, letterDistances, letterFooter, letterHeader } from './letterhead';
import { bareParagraph, exactLine, wordParagraph, type WordContext } from './paragraph';
import { wordPicture } from './picture';
import { wordTable } from './table';

interface WordSection {
  readonly orientation: Orientation;
  readonly numbered: boolean;
  readonly children: FieldChild[];
  /** Page numbers begin with 1 here. */
  readonly begins?: true;
}

/**
 * The flow as Word sections. A section of the flow that is set like the one before it only begins a new page; Word
 * needs a section of its own where the paper turns or the page numbers stop.
 */
export function wordSections(flow: Flow, hints: LayoutHints, context: WordContext): ISectionOptions[] {
  const sections: WordSection[] = [];
  const heights = hints.tables.values();
  const { leaves = [] } = hints;
  const bound = flow.sections.filter(({ separate }) => !separate);
  bound.forEach((section, index) => {
    const current = sections.at(-1);
    const goesOn = current?.orientation === section.orientation;
    const breaks = hints.breaks.filter((candidate) => candidate.section === index);
    const spacing = index === 0 ? hints.spacing : undefined;
    const blocks = carriedBlocks(section, { breaks, spacing }, flow.profile.text.line);
    const part = partOf(section, index);
    const children = sectionChildren(blocks, { context: inPart(context, part), heights, newPage: goesOn, part });
    if (goesOn) current.children.push(...children);
    else sections.push({ orientation: section.orientation, numbered: true, children });
  });
  if (flow.imprint) {
    const [leaf] = leaves;
    const lastBound = leaf ? leaf.page - (leaf.blankBefore ? 2 : 1) : hints.pageCount;
    const table = wordImprint(flow.imprint, context, lastBound);
    placeImprint(sections, table, { place: hints.imprint, numbered: flow.profile.imprint.aloneNumbered });
  }
  const separate = flow.sections.filter((section) => section.separate);
  separate.forEach((section, index) => {
    if (leaves[index]?.blankBefore)
      sections.push({ orientation: 'portrait', numbered: false, children: [{ child: bareParagraph() }] });
    const children = sectionChildren(section.blocks, { context, heights, newPage: false, part: partOf(section, 1) });
    sections.push({ orientation: section.orientation, numbered: true, begins: true, children });
  });
  const [first, ...others] = sections.map((section, index) =>
    sectionOptions(section, index === sections.length - 1, context),
  );
  return first ? [flow.letterhead ? asLetter(first, flow.letterhead, context) : first, ...others] : [];
}

interface ChildrenContext {
  readonly context: WordContext;
  readonly heights: Iterator<LayoutHints['tables'][number]>;
  readonly newPage: boolean;
  readonly part: DocumentPart;
}

function sectionChildren(
  blocks: readonly WordBlock[],
  { context, heights, newPage, part }: ChildrenContext,
): FieldChild[] {
  const children: FieldChild[] = [];
  const push = (child: FileChild, field?: FieldName) => children.push(field ? { child, field } : { child });
  let breakPage = newPage;
  blocks.forEach((block, index) => {
    if (block.type === 'pageBreak') {
      if (breakPage) push(bareParagraph(true));
      breakPage = true;
      return;
    }
    // Two tables that touch become one in Word, and a table cannot begin a page by itself.
    if (isTabular(block) && (breakPage || isTabular(blocks[index - 1]))) {
      push(bareParagraph(breakPage));
      breakPage = false;
    }
    const field = fieldOfBlock(block, part);
    for (const child of wordBlock(block, { context, heights, breakPage })) push(child, field);
    breakPage = false;
  });
  if (breakPage || isTabular(blocks.at(-1))) push(bareParagraph(breakPage));
  return children;
}

const isTabular = (block: WordBlock | undefined): boolean => block?.type === 'table' || block?.type === 'form';

function wordBlock(
  block: Exclude<WordBlock, { type: 'pageBreak' }>,
  { context, heights, breakPage }: Omit<ChildrenContext, 'newPage' | 'part'> & { breakPage: boolean },
): readonly FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return anchoringParagraphs(block, context, breakPage);
    case 'jointMark':
      return wordJointMark(block, context.controls);
    case 'table': {
      const next = heights.next();
      return [wordTable(block, next.done ? undefined : next.value, context)];
    }
    case 'form': {
      const next = heights.next();
      return [wordForm(block, next.done ? undefined : next.value, context)];
    }
    case 'image': {
      const part = context.pictures?.get(block.file);
      return part ? [wordPicture(block, part, breakPage)] : [];
    }
  }
}

/**
 * A paragraph that anchors pictures has no space above: programs differ on whether it begins with that space. What there
 * is to be stands before it as a paragraph of that height.
 */
function anchoringParagraphs(block: FlowParagraph, context: WordContext, breakPage: boolean): readonly FileChild[] {
  if (!block.floats || block.before === 0) return [wordParagraph(block, context, breakPage)];
  const space = new Paragraph({ pageBreakBefore: breakPage, keepNext: true, spacing: exactLine(block.before) });
  return [space, wordParagraph({ ...block, before: twip(0) }, context, false)];
}

/**
 * 版记 on the page that layout chose for it. A floating table is anchored in the paragraph after it; where it begins a
 * page, a paragraph before it begins that page, since LibreOffice would leave the table on the page before.
 */
function placeImprint(
  sections: WordSection[],
  table: Table,
  { place, numbered }: { readonly place: LayoutHints['imprint']; readonly numbered: boolean },
): void {
  const last = sections.at(-1);
  const pieces = (...children: readonly FileChild[]) => children.map((child) => ({ child }));
  const foot = pieces(table, bareParagraph());
  if (place === 'after-blank') {
    const children = [...pieces(bareParagraph(), bareParagraph(true)), ...foot];
    sections.push({ orientation: 'portrait', numbered: false, children });
  } else if (last?.orientation !== 'portrait' || (place === 'next-page' && !numbered)) {
    sections.push({ orientation: 'portrait', numbered, children: [...pieces(bareParagraph()), ...foot] });
  } else {
    last.children.push(...(place === 'next-page' ? pieces(bareParagraph(true)) : []), ...foot);
  }
}

function sectionOptions(
  { orientation, numbered, begins, children }: WordSection,
  isLast: boolean,
  context: WordContext,
): ISectionOptions {
  const { page, text } = context.profile;
  const { left, top, width, height, paperWidth, paperHeight } = textArea(page, orientation);
  const landscape = orientation === 'landscape';
  return {
    properties: {
      page: {
        ...(begins ? { pageNumbers: { start: 1 } } : {}),
        size: {
          // docx takes the sheet's portrait measures and turns them itself.
          width: page.paperWidth,
          height: page.paperHeight,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top,
          left,
          right: twip(paperWidth - left - width),
          bottom: twip(paperHeight - top - height),
          header: 0,
          footer: footerDistance(orientation, context),
          gutter: 0,
        },
      },
      // No grid: LibreOffice would stretch exact lines to its pitch, and Word ignores it for them.
      grid: { linePitch: text.line },
    },
    footers: numbered ? folios(orientation, context) : noFolios(),
    children: inControls(isLast ? children : endingBare(children), context.controls),
  };
}

/** A letter's first page has a header and a footer of its own; on the others the number keeps its place. */
function asLetter(section: ISectionOptions, letterhead: FlowLetterhead, context: WordContext): ISectionOptions {
  const distances = letterDistances(letterhead, context);
  const below = twip(footerDistance('portrait', context) - distances.footer);
  const number = ptToTwip(context.profile.folio.size);
  const above = twip(context.profile.page.marginBottom - distances.footer - below - number);
  const { page } = section.properties ?? {};
  return {
    ...section,
    properties: {
      ...section.properties,
      titlePage: true,
      page: { ...page, margin: { ...page?.margin, ...distances } },
    },
    headers: { first: letterHeader(letterhead, context) },
    footers: {
      ...folios('portrait', context, { above: footerSpace(above), below: footerSpace(below) }),
      first: letterFooter(letterhead, context),
    },
  };
}
