import { type BodyPlace, blocksOf } from './blocks';
import { asText, isArray, type Json } from './json';

/** Whether a field takes 法规依据: those named so, wherever they stand. */
export const takesBasis = (path: string): boolean => /(?:^|\.)basis$/u.test(path);

/** The value of a field once a phrase was put behind what is there; a list gets a line more. */
export function withPhrase(value: Json | undefined, phrase: string, several: boolean): Json {
  if (several) return [...(isArray(value) ? value : []), phrase];
  return asText(value) + phrase;
}

/** Whether a field holds the phrase already. */
export const holdsPhrase = (value: Json | undefined, phrase: string): boolean =>
  isArray(value) ? value.includes(phrase) : asText(value).includes(phrase);

/** A body with words put in at the caret; at the end where there is none, or where it is in no text. */
export function withWords(body: Json | undefined, place: BodyPlace | undefined, words: string): Json {
  const blocks = blocksOf(body);
  const last = blocks.length - 1;
  const at = place !== undefined && typeof blocks[place.index] === 'string' ? place.index : last;
  const text = blocks[at];
  const changed =
    typeof text === 'string'
      ? blocks.map((block, index) =>
          index === at ? putInto(text, place?.index === at ? place.offset : text.length, words) : block,
        )
      : [...blocks, words];
  return isArray(body) ? changed : asText(changed[0]);
}

const putInto = (text: string, offset: number, words: string): string =>
  text.slice(0, offset) + words + text.slice(offset);
