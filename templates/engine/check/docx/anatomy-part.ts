import type { Part } from '../anatomy';
import { quote } from '../finding';
import type { Paragraphs, PlacedParagraph } from './word-document';

/** Paragraphs as one element; undefined for none. Manual line breaks are how it is set, not what it says. */
export function partOf(paragraphs: Paragraphs): Part<Paragraphs> | undefined {
  const first = paragraphs[0];
  if (!first) return undefined;
  const text = paragraphs.map((paragraph) => paragraph.text.replaceAll('\n', '').trim()).join('');
  return { text, where: whereOf(first), of: paragraphs };
}

export const whereOf = (paragraph: PlacedParagraph): string =>
  `第${String(paragraph.number)}段${quote(paragraph.text, 8)}`;

export const one = (paragraph: PlacedParagraph | undefined): Part<Paragraphs> | undefined =>
  paragraph && partOf([paragraph]);
