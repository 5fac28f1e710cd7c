import type { AttachmentParts, Part } from '../../anatomy';
import { LOOKS_LIKE, squeeze } from '../../text/patterns';
import type { Lines, TextMeasures } from '../printed-document';
import { findParagraphs } from './paragraphs';
import { partOf } from './part';
import { findTitle } from './title';

/** A run of pages: the main text, an attachment, or a text that the document issues. */
export interface Section {
  /** Lines of each page. */
  readonly pages: readonly Lines[];
}

/** Type of a title, that of a text which a document issues too: 小二 and larger, millimetres. */
const TITLE_SIZE = 6.2;

/** Parts the pages where one begins with 附件 or with a title. */
export function splitSections(pages: readonly Lines[]): readonly Section[] {
  const sections: Lines[][] = [];
  for (const page of pages) {
    const first = page[0];
    const begins = first && (isLabel(first.text) || first.size > TITLE_SIZE);
    const last = sections.at(-1);
    if (last && !begins) last.push(page);
    else sections.push([page]);
  }
  return sections.map((section) => ({ pages: section }));
}

const isLabel = (text: string): boolean => LOOKS_LIKE.attachmentLabel.test(squeeze(text));

/** Attachments among the sections behind the main one. */
export const findAttachments = (sections: readonly Section[], text: TextMeasures): readonly AttachmentParts<Lines>[] =>
  sections.flatMap(({ pages }) => {
    const lines = pages.flat();
    const label = lines[0] && isLabel(lines[0].text) ? partOf([lines[0]]) : undefined;
    if (!label) return [];
    const { title, rest } = findTitle(lines.slice(1), text);
    return [{ label, ...(title ? { title } : {}), body: findParagraphs(rest, text) }];
  });

/** Running text of the sections that are no attachments: the regulation that a notice issues. */
export const issuedTexts = (sections: readonly Section[], text: TextMeasures): readonly (readonly Part<Lines>[])[] =>
  sections
    .map(({ pages }) => pages.flat())
    .filter(([first]) => first !== undefined && !isLabel(first.text))
    .map((lines) => findParagraphs(findTitle(lines, text).rest, text));
