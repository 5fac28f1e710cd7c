import type { WordPage, WordSection } from '../../readers/docx/docx-file';
import type { WordDocument } from './word-document';

export interface NamedSection extends WordSection {
  readonly where: string;
}

export const namedSections = ({ file }: WordDocument): readonly NamedSection[] =>
  file.sections.map((section, index) => ({ ...section, where: `第${String(index + 1)}节` }));

export const isUprightPaper = ({ width, height }: WordPage): boolean => height > width;

/** Sections on upright pages; a wide table may lie on a page on its side. */
export const uprightSections = (document: WordDocument): readonly NamedSection[] =>
  namedSections(document).filter(({ page }) => isUprightPaper(page));
