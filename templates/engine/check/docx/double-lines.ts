import type { WordParagraph, WordRule } from '../../readers/docx/docx-file';
import { twip, type Twip } from '../../units';
import { isRed } from '../color';
import type { WordDocument } from './word-document';

export interface WordDoubleLine {
  readonly rule: WordRule;
  readonly length: Twip;
  /** From the left edge of the paper. */
  readonly left: Twip;
}

export interface WordDoubleLines {
  readonly upper: WordDoubleLine | undefined;
  readonly lower: WordDoubleLine | undefined;
  /** Whether pages after the first have them too. */
  readonly elsewhere: boolean;
}

/** 红色双线 of a letter, drawn as borders in the header, the first lines and the footer of its first page. */
export function wordDoubleLines({ file, paragraphs }: Pick<WordDocument, 'file' | 'paragraphs'>): WordDoubleLines {
  const [section] = file.sections;
  if (!section) return { upper: undefined, lower: undefined, elsewhere: false };
  const { page, headers, footers, titlePage } = section;
  const kind = titlePage ? 'first' : 'default';
  const find = (among: readonly WordParagraph[]): WordDoubleLine | undefined => {
    const paragraph = among.find(({ ruleBelow }) => ruleBelow !== undefined && isDouble(ruleBelow));
    if (!paragraph?.ruleBelow) return undefined;
    const { left, right, ruleBelow } = paragraph;
    return {
      rule: ruleBelow,
      length: twip(page.width - page.left - page.right - left.twips - right.twips),
      left: twip(page.left + left.twips),
    };
  };
  const repeated = [headers.default, headers.even, footers.default, footers.even].flatMap((part) => part ?? []);
  return {
    upper: find([...(headers[kind] ?? []), ...paragraphs.slice(0, 6)]),
    lower: find(footers[kind] ?? []),
    elsewhere: find(repeated) !== undefined,
  };
}

const isDouble = ({ type, color }: WordRule): boolean => isRed(color) && /double|thick.*thin|thin.*thick/iu.test(type);
