import { readParagraphProperties, type ParagraphProperties } from './paragraph-properties';
import { whole } from './values';
import { child, childrenOf, valueOf, type XmlElement } from './xml';

/** The automatic number of a paragraph. */
export interface AutoNumber {
  /** As Word writes it before the text; undefined where its form is not known here. */
  readonly label: string | undefined;
  readonly paragraph: ParagraphProperties;
}

export interface Numbering {
  /** Counts one paragraph on; paragraphs must come in document order. */
  readonly next: (list: string, level: number) => AutoNumber | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly paragraph: ParagraphProperties;
}

/** word/numbering.xml */
export function readNumbering(part: XmlElement | undefined): Numbering {
  const abstracts = new Map(
    childrenOf(part, 'w:abstractNum').map((abstract) => [abstract.attributes['w:abstractNumId'] ?? '', abstract]),
  );
  const lists = new Map(
    childrenOf(part, 'w:num').map((list) => [
      list.attributes['w:numId'] ?? '',
      levelsOf(abstracts.get(valueOf(list, 'w:abstractNumId') ?? '')),
    ]),
  );
  const counters = new Map<string, number[]>();
  return {
    next: (list, level) => {
      const levels = lists.get(list);
      const own = levels?.get(level);
      if (!levels || !own) return undefined;
      const counts = counters.get(list) ?? [];
      counters.set(list, counts);
      counts.length = Math.min(counts.length, level + 1);
      for (let above = 0; above < level; above++) counts[above] ??= levels.get(above)?.start ?? 1;
      counts[level] = (counts[level] ?? own.start - 1) + 1;
      return { label: labelOf(own, levels, counts), paragraph: own.paragraph };
    },
  };
}

function levelsOf(abstract: XmlElement | undefined): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(abstract, 'w:lvl').map((level) => [
      whole(level.attributes['w:ilvl']) ?? 0,
      {
        start: whole(valueOf(level, 'w:start')) ?? 1,
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        suffix: valueOf(level, 'w:suff') ?? 'tab',
        paragraph: readParagraphProperties(child(level, 'w:pPr')),
      },
    ]),
  );
}

function labelOf(own: Level, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string | undefined {
  let known = true;
  const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    const written = write(counts[level] ?? 1, levels.get(level)?.format ?? '');
    if (written === undefined) known = false;
    return written ?? '';
  });
  return known && own.format !== 'bullet' ? label : undefined;
}

const CHINESE: ReadonlySet<string> = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'ideographDigital',
  'taiwaneseCountingThousand',
]);

function write(count: number, format: string): string | undefined {
  if (format === 'decimal') return String(count);
  if (format === 'none') return '';
  return CHINESE.has(format) ? chineseNumber(count) : undefined;
}

const DIGITS = '零一二三四五六七八九';

/** 1 … 99 as in 一、 and 二十三、; the figure itself beyond. */
function chineseNumber(count: number): string {
  if (count < 1 || count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return ten + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}
