import { nameSuffixes, officialTerms } from '#standard/lexicon';

/** Terms by first character, the longest first, so that a match costs a handful of comparisons. */
const termsByInitial: ReadonlyMap<string, readonly string[]> = indexTerms(officialTerms);

/** What belongs together whatever the dictionary says: 2019年, 第三次, 第1批, 党的二十大精神, and names left open: ××. */
const COUNTED =
  /(?:第?[0-9０-９]+(?:[.．][0-9]+)?|第[一二三四五六七八九十百千零〇两]+)(?:年度|[年月日号届次项个期批条章节名级类])?|党的[一二三四五六七八九十]+[大届][一二三四五六七八九中全会]*(?:精神)?|[×○]{2,}/y;

const SUFFIX = new Set(nameSuffixes);
const NAME_END = /[\p{L}×]$/u;

/** Every segment that V8 hands out carries a copy of its whole input: short inputs keep the work linear. */
const STRETCH = /[^，。、；：？！\s]{1,120}|[，。、；：？！\s]{1,120}/gu;

let segmenter: Intl.Segmenter | undefined;

/**
 * Splits text into words for title breaking: the platform's dictionary, corrected by the terms of official writing.
 * The pieces joined are the text again. Linear in its length.
 */
export function splitWords(text: string): readonly string[] {
  const ends = dictionaryEnds(text);
  protectTerms(text, ends);
  const words: string[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (ends[end] !== 1 && end < text.length) continue;
    words.push(text.slice(start, end));
    start = end;
  }
  return joinSuffixes(words);
}

/** 1 at every index where a word of the platform's dictionary ends. */
function dictionaryEnds(text: string): Uint8Array {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const ends = new Uint8Array(text.length + 1);
  for (const stretch of text.matchAll(STRETCH)) {
    for (const { index, segment } of segmenter.segment(stretch[0])) {
      ends[stretch.index + index + segment.length] = 1;
    }
  }
  return ends;
}

/** Makes every protected stretch exactly one word. */
function protectTerms(text: string, ends: Uint8Array): void {
  for (let at = 0; at < text.length;) {
    const length = protectedLength(text, at);
    if (length > 0)
      ends
        .fill(0, at + 1, at + length)
        .fill(1, at, at + 1)
        .fill(1, at + length, at + length + 1);
    at += Math.max(1, length);
  }
}

function protectedLength(text: string, at: number): number {
  COUNTED.lastIndex = at;
  const counted = COUNTED.exec(text)?.[0].length ?? 0;
  const term = termsByInitial.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
  return Math.max(counted, term?.length ?? 0);
}

/** 某某 + 县 → 某某县: a one-character suffix belongs to the name before it. */
function joinSuffixes(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const previous = joined.at(-1);
    if (previous !== undefined && SUFFIX.has(word) && NAME_END.test(previous) && !PARTICLES.has(previous)) {
      joined[joined.length - 1] = previous + word;
    } else {
      joined.push(word);
    }
  }
  return joined;
}

/** After these a suffix character begins a word of its own: 关于|县, 的|会. */
const PARTICLES = new Set(
  '的 和 与 及 对 在 向 驻 将 由 给 同意 关于 以及 转发 批转 印发 调整 成立 撤销 组建 授予 表彰 责令 商请 撤'.split(
    ' ',
  ),
);

function indexTerms(terms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const term of [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const initial = term.charAt(0);
    const sameInitial = index.get(initial);
    if (sameInitial === undefined) index.set(initial, [term]);
    else sameInitial.push(term);
  }
  return index;
}
