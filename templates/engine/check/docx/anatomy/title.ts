import type { Part } from '../../anatomy';
import { LOOKS_LIKE } from '../../text/patterns';
import { one, partOf } from '../anatomy-part';
import type { Paragraphs, PlacedParagraph, WordText } from '../word-document';

export interface FoundWordTitle {
  readonly title: Part<Paragraphs> | undefined;
  readonly titleNotes: readonly Part<Paragraphs>[];
  readonly addressees: Part<Paragraphs> | undefined;
  readonly rest: Paragraphs;
}

const MOST_TITLE = 8;

/** 标题, 题注 and 主送机关 at the top of these paragraphs. */
export function findWordTitle(paragraphs: Paragraphs, text: WordText): FoundWordTitle {
  const titleLength = countWhile(
    paragraphs,
    (paragraph) => isTitle(paragraph, text) && isAsLarge(paragraph, paragraphs[0]),
  );
  const afterTitle = paragraphs.slice(titleLength);
  const noteLength = titleLength === 0 ? 0 : countWhile(afterTitle, isCentred);
  const [first, ...behind] = afterTitle.slice(noteLength);
  const isAddressees = first !== undefined && LOOKS_LIKE.addresseesEnd.test(first.text.trim()) && isFlush(first);
  return {
    title: partOf(paragraphs.slice(0, titleLength)),
    titleNotes: afterTitle.slice(0, noteLength).flatMap((paragraph) => one(paragraph) ?? []),
    addressees: isAddressees ? one(first) : undefined,
    rest: isAddressees || !first ? behind : [first, ...behind],
  };
}

const isTitle = (paragraph: PlacedParagraph, text: WordText): boolean =>
  !paragraph.inTable &&
  ((paragraph.runs[0]?.size ?? 0) > text.size * 1.1 ||
    (isCentred(paragraph) && !LOOKS_LIKE.note.test(paragraph.text.trim())));

/** 题注 of several lines is centred too, in smaller type than the title above it. */
const isAsLarge = (paragraph: PlacedParagraph, first: PlacedParagraph | undefined): boolean =>
  (paragraph.runs[0]?.size ?? 0) > 0.9 * (first?.runs[0]?.size ?? 0);

const isCentred = ({ align, inTable }: PlacedParagraph): boolean => align === 'center' && !inTable;

/** Without a first-line indent, be it a real one or one of spaces. */
const isFlush = ({ firstLine, text }: PlacedParagraph): boolean =>
  (firstLine.chars ?? firstLine.twips) <= 0 && !/^\s/u.test(text);

function countWhile(paragraphs: Paragraphs, test: (paragraph: PlacedParagraph) => boolean): number {
  const end = paragraphs.slice(0, MOST_TITLE).findIndex((paragraph) => !test(paragraph));
  return end < 0 ? Math.min(paragraphs.length, MOST_TITLE) : end;
}
