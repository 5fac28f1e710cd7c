import type { Draft } from '../records/draft';

/** Whether every one of the words, separated by spaces, stands in the title or anywhere in the text of a draft. */
export function matchesWords({ title, input }: Pick<Draft, 'title' | 'input'>, words: string): boolean {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = fold([title, ...textsIn(input)].join('\n'));
  return wanted.every((word) => text.includes(word));
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
