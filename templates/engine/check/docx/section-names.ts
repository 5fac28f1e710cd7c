import type { WordPage, WordSection } from '../../readers/docx/docx-file';
import { twip, type Twip } from '../../units';
import type { WordDocument } from './word-document';

export interface NamedSection extends WordSection {
  readonly where: string;
}

export const namedSections = ({ file }: WordDocument): readonly NamedSection[] =>
  file.sections.map((section, index) => ({ ...section, where: `第${String(index + 1)}节` }));

export const isUprightPaper = ({ width, height }: WordPage): boolean => height > width;

/** Sections on upright pages, as most of their pages are; a wide table may lie on a page on its side. */
export const uprightSections = (document: WordDocument): readonly NamedSection[] =>
  namedSections(document)
    .filter(({ page }) => isUprightPaper(page))
    .map((section) => ({ ...section, page: { ...section.page, bottom: pushedUp(section) } }));

/** A footer higher than the lower margin leaves room for pushes the text up. */
function pushedUp({ page, footers }: WordSection): Twip {
  const heights = (footers.default ?? []).map(({ line }) => (line.rule === 'auto' ? 0 : line.height));
  return twip(
    Math.max(
      page.bottom,
      heights.reduce<number>((sum, height) => sum + height, page.footer),
    ),
  );
}
