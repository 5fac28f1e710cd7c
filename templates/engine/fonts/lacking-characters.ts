import type { FaceMetrics } from './font-book';

/** Characters of a text that a face has no glyph for, each once, in order of appearance. Line breaks are no characters. */
export function lackingCharacters(face: FaceMetrics, text: string): readonly string[] {
  return [...new Set(text)].filter((char) => char !== '\n' && face.advance(char.codePointAt(0) ?? 0) === undefined);
}
