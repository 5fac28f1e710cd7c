import type { WordBlock, WordFile, WordParagraph, WordSection } from '../../readers/docx/docx-file';
import type { PlacedParagraph } from './word-document';

/** Every paragraph of the body in order, with its number and whether a page begins with it. */
export function flatten(file: WordFile): readonly PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  let newPage = true;
  const add = (paragraph: WordParagraph, section: WordSection, inTable: boolean): void => {
    newPage ||= paragraph.pageBreakBefore;
    const startsPage = newPage && paragraph.text.trim() !== '';
    placed.push({ ...paragraph, section, inTable, startsPage, number: placed.length + 1 });
    newPage = paragraph.pageBreakAfter || (newPage && !startsPage);
  };
  const visit = (block: WordBlock, section: WordSection): void => {
    if (block.type === 'paragraph') add(block, section, false);
    else
      for (const row of block.rows)
        for (const cell of row.cells) for (const p of cell.paragraphs) add(p, section, true);
  };
  for (const section of file.sections) {
    newPage ||= section.newPage;
    for (const block of section.blocks) visit(block, section);
  }
  return placed;
}
