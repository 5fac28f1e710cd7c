import { paragraphsOf } from '../../readers/docx/blocks';
import type { WordFile, WordSection } from '../../readers/docx/docx-file';
import { leafNumber, LOOKS_LIKE, squeeze } from '../text/patterns';

export interface BoundSections {
  readonly file: WordFile;
  readonly leaves: readonly number[];
}

/** A file without attachments that are not bound: they are sections of their own, a blank page before them too. */
export function boundSections(file: WordFile): BoundSections {
  const begins = file.sections.findIndex((section, index) => index > 0 && isLeaf(section));
  if (begins < 0) return { file, leaves: [] };
  const before = file.sections[begins - 1];
  const isBlank = begins > 1 && before !== undefined && firstWords(before) === '';
  const leaves = file.sections.slice(begins).filter(isLeaf);
  return {
    file: { ...file, sections: file.sections.slice(0, isBlank ? begins - 1 : begins) },
    leaves: leaves.map((section) => leafNumber(firstWords(section))),
  };
}

const firstWords = ({ blocks }: WordSection): string =>
  squeeze(paragraphsOf(blocks).find(({ text }) => text.trim() !== '')?.text ?? '');

const isLeaf = (section: WordSection): boolean => LOOKS_LIKE.leafLabel.test(firstWords(section));
