import { chineseNumber } from '#kinds/wording';
import type { Block, DocumentModel, ParagraphRole } from '../model/document';
import { articleOrdinal } from '../bind/line-marks';
import { numberOf } from '../check/text/headings';

/** A paragraph as a proofreader sees it, with the words for where it stands. */
export interface Passage {
  readonly text: string;
  readonly role: ParagraphRole;
  /** 第六条（二）, 三（一）, 第4段; with the name of the attachment before it. */
  readonly place: string;
  readonly path?: string;
}

/** The main text, and each attachment: numbers begin anew in each. */
export function textsOf({ body, attachments }: DocumentModel): readonly (readonly Passage[])[] {
  return [
    passagesOf(body, ''),
    ...attachments.map(({ title, body: text }) => passagesOf(text, `《${title.text.replaceAll('\n', '')}》`)),
  ];
}

function passagesOf(blocks: readonly Block[], name: string): readonly Passage[] {
  let [above, below] = ['', ''];
  return blocks.flatMap((block, index): readonly Passage[] => {
    if (block.type !== 'paragraph') return [];
    const text = block.inlines.map((inline) => inline.text).join('');
    const number = numberOf(text);
    const article = articleOrdinal(text);
    if (article !== undefined) [above, below] = [article, ''];
    else if (number?.level === 1) [above, below] = [chineseNumber(number.ordinal), ''];
    else if (block.role === 'chapter') [above, below] = ['', ''];
    else if (number !== undefined) below = number.label;
    const place = `${name}${above + below === '' ? `第${index + 1}段` : above + below}`;
    return [{ text, role: block.role, place, ...(block.path === undefined ? {} : { path: block.path }) }];
  });
}
