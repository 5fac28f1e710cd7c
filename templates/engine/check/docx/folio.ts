import { PAGE_NUMBER, type WordSection } from '../../readers/docx/docx-file';
import { namedSections } from './section-names';
import type { PlacedParagraph, WordDocument } from './word-document';

/** A footer's paragraph with the number of the page. */
export interface WordFolio {
  readonly paragraph: PlacedParagraph;
  readonly section: WordSection;
  readonly where: string;
  /** The pages it stands on. */
  readonly pages: 'odd' | 'even' | 'all';
}

/** Page numbers of every section; those for even pages only where the document tells the two kinds apart. */
export function wordFolios(document: WordDocument): readonly WordFolio[] {
  const apart = document.file.settings.evenAndOddFooters;
  return namedSections(document).flatMap((named, index) => {
    const section = document.file.sections[index] ?? named;
    const types = apart ? (['default', 'even'] as const) : (['default'] as const);
    return types.flatMap((type) =>
      (section.footers[type] ?? [])
        .filter(({ text }) => text.includes(PAGE_NUMBER))
        .map((paragraph): WordFolio => {
          const where = `${named.where}${type === 'even' ? '双页' : apart ? '单页' : ''}页脚`;
          const placed = { ...paragraph, section, number: 0, inTable: false, startsPage: false };
          return { paragraph: placed, section, where, pages: !apart ? 'all' : type === 'even' ? 'even' : 'odd' };
        }),
    );
  });
}
