import { PAGE_NUMBER, type WordSection } from '../../readers/docx/docx-file';
import { namedSections } from './section-names';
import type { Paragraphs, PlacedParagraph, WordDocument } from './word-document';

/** A footer's paragraph with the number of the page. */
export interface WordFolio {
  readonly paragraph: PlacedParagraph;
  readonly section: WordSection;
  readonly where: string;
  /** The pages it stands on. */
  readonly pages: 'odd' | 'even' | 'all';
  /** Footer paragraphs below it. */
  readonly below: Paragraphs;
}

/** Page numbers of every section; those for even pages only where the document tells the two kinds apart. */
export function wordFolios(document: WordDocument): readonly WordFolio[] {
  const apart = document.file.settings.evenAndOddFooters;
  return namedSections(document).flatMap((named, index) => {
    const section = document.file.sections[index] ?? named;
    const types = apart ? (['default', 'even'] as const) : (['default'] as const);
    return types.flatMap((type) => {
      const footer = (section.footers[type] ?? []).map((paragraph) => ({ ...paragraph, ...PLACE, section }));
      return footer.flatMap((paragraph, at): readonly WordFolio[] => {
        if (!paragraph.text.includes(PAGE_NUMBER)) return [];
        const where = `${named.where}${type === 'even' ? '双页' : apart ? '单页' : ''}页脚`;
        const pages = !apart ? 'all' : type === 'even' ? 'even' : 'odd';
        return [{ paragraph, section, where, pages, below: footer.slice(at + 1) }];
      });
    });
  });
}

const PLACE = { number: 0, inTable: false, startsPage: false } as const;
