import { pt } from '../../units';
import { lineHeight } from './geometry';
import type { Paragraphs, WordText } from './word-document';

/** How most characters outside tables are set. */
export function wordText(paragraphs: Paragraphs): WordText {
  const weights = new Map<string, { readonly text: WordText; weight: number }>();
  for (const paragraph of paragraphs.filter(({ inTable }) => !inTable)) {
    // Set tighter or looser here and there, the text still has the line of its style.
    const line = lineHeight({ ...paragraph, line: paragraph.styleLine ?? paragraph.line });
    for (const { size, face, tracking, text } of paragraph.runs) {
      const key = [size, face, tracking, line].join(' ');
      const entry = weights.get(key) ?? { text: { size, face, tracking, line }, weight: 0 };
      entry.weight += text.length;
      weights.set(key, entry);
    }
  }
  const heaviest = [...weights.values()].sort((a, b) => b.weight - a.weight)[0];
  return heaviest?.text ?? { size: pt(16), face: '', tracking: pt(0), line: undefined };
}
