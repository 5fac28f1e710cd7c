import { pt, twip, type Twip } from '../../units';
import { paragraphsOf, readBlocks, type BlockContext } from './blocks';
import type { PageEdges, PageKind, WordGrid, WordPage, WordParagraph, WordSection } from './docx-file';
import { onOff, twips, whole } from './values';
import { child, childrenOf, valueOf, type XmlElement } from './xml';

export interface SectionContext extends BlockContext {
  /** Root of the part that a relationship of the document leads to. */
  readonly related: (id: string) => XmlElement | undefined;
}

/** A4 and the margins of a new Word document, where a section gives none. */
const DEFAULT_PAGE = { width: 11906, height: 16838, top: 1440, bottom: 1440, left: 1800, right: 1800, footer: 720 };

/** Cuts the body into its sections; the last paragraph of each carries its properties, the body those of the last. */
export function readSections(body: XmlElement, context: SectionContext): readonly WordSection[] {
  const sections: WordSection[] = [];
  let elements: XmlElement[] = [];
  const close = (properties: XmlElement | undefined): void => {
    const content: XmlElement = { name: 'w:body', attributes: {}, children: elements, text: '' };
    sections.push(readSection(content, properties, sections.at(-1), context));
    elements = [];
  };
  for (const element of body.children) {
    if (element.name === 'w:sectPr') {
      close(element);
      continue;
    }
    elements.push(element);
    const ending = element.name === 'w:p' ? child(child(element, 'w:pPr'), 'w:sectPr') : undefined;
    if (ending) close(ending);
  }
  if (elements.length > 0) close(undefined);
  return sections;
}

function readSection(
  content: XmlElement,
  properties: XmlElement | undefined,
  before: WordSection | undefined,
  context: SectionContext,
): WordSection {
  return {
    page: readPage(properties),
    newPage: valueOf(properties, 'w:type') !== 'continuous',
    grid: readGrid(child(properties, 'w:docGrid')),
    titlePage: onOff(properties, 'w:titlePg') ?? false,
    headers: pageEdges('w:headerReference', properties, before?.headers, context),
    footers: pageEdges('w:footerReference', properties, before?.footers, context),
    blocks: readBlocks(content, context),
  };
}

function pageEdges(
  reference: 'w:headerReference' | 'w:footerReference',
  properties: XmlElement | undefined,
  before: PageEdges | undefined,
  context: SectionContext,
): PageEdges {
  const own = childrenOf(properties, reference).map(({ attributes }) => {
    const part = context.related(attributes['r:id'] ?? '');
    return [kindOf(attributes['w:type']), part ? edgeParagraphs(part, context) : []] as const;
  });
  return { ...before, ...Object.fromEntries(own) };
}

const kindOf = (value: string | undefined): PageKind => (value === 'even' || value === 'first' ? value : 'default');

/** Many office templates set the page number in a text box. */
const edgeParagraphs = (part: XmlElement, context: BlockContext): readonly WordParagraph[] =>
  paragraphsOf(readBlocks(part, context)).flatMap((paragraph) => [paragraph, ...paragraph.boxed]);

function readPage(properties: XmlElement | undefined): WordPage {
  const size = child(properties, 'w:pgSz')?.attributes ?? {};
  const margin = child(properties, 'w:pgMar')?.attributes ?? {};
  const length = (value: string | undefined, otherwise: number): Twip => twips(value) ?? twip(otherwise);
  const gutter = twips(margin['w:gutter']) ?? 0;
  return {
    width: length(size['w:w'], DEFAULT_PAGE.width),
    height: length(size['w:h'], DEFAULT_PAGE.height),
    // A negative margin holds whatever the header does.
    top: twip(Math.abs(length(margin['w:top'], DEFAULT_PAGE.top))),
    bottom: twip(Math.abs(length(margin['w:bottom'], DEFAULT_PAGE.bottom))),
    left: twip(length(margin['w:left'] ?? margin['w:start'], DEFAULT_PAGE.left) + gutter),
    right: length(margin['w:right'] ?? margin['w:end'], DEFAULT_PAGE.right),
    footer: length(margin['w:footer'], DEFAULT_PAGE.footer),
  };
}

/** `charSpace` is in 1/4096 of a point (ISO/IEC 29500-1 17.6.5). */
function readGrid(grid: XmlElement | undefined): WordGrid {
  const type = grid?.attributes['w:type'];
  return {
    type: type === 'lines' ? 'lines' : type === 'linesAndChars' || type === 'snapToChars' ? 'chars' : 'none',
    linePitch: twips(grid?.attributes['w:linePitch']) ?? twip(0),
    charSpace: pt((whole(grid?.attributes['w:charSpace']) ?? 0) / 4096),
  };
}
