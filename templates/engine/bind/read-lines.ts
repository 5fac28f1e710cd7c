import type { Inline, Paragraph, ParagraphRole } from '../model/document';
import { articleOrdinal, chapterKind, headingLevel, noteStart } from './line-marks';

export interface SourceLine {
  readonly text: string;
  readonly path?: string;
}

/** A heading longer than this is a sentence that happens to be numbered. */
const MAX_HEADING = 40;

/**
 * Lines of a text → paragraphs with their roles. In a text that has articles, （一） and 1. number its 项 and 目, which
 * are not headings. Numbered lines that end with ； are a list, and so is the short one that closes it with 。 Where one of
 * several items is a sentence too long for a heading, those that are one sentence each are no headings either.
 */
export function readLines(lines: readonly SourceLine[]): readonly Paragraph[] {
  const regulation = lines.some((line) => articleOrdinal(line.text) !== undefined);
  let listLevel = 0;
  const levels = lines.map(({ text }) => headingLevel(text));
  const readings = lines.map(({ text }, index) => {
    const level = levels[index] ?? 0;
    const listed = level > 0 && level === listLevel;
    if (level > 0) listLevel = /[；;，,]$/.test(text) ? level : 0;
    return readLine(text, level, regulation, listed);
  });
  const plain = plainSentences(lines, levels, readings);
  return lines.map(({ text, path }, index) => {
    const reading = plain.has(index) ? { role: 'text' as const, inlines: prose(text) } : readings[index];
    return { type: 'paragraph', role: 'text', inlines: [], ...reading, ...(path === undefined ? {} : { path }) };
  });
}

/** Items of one sentence below level 1 that have a sentence too long for a heading beside them. */
function plainSentences(
  lines: readonly SourceLine[],
  levels: readonly Level[],
  readings: readonly Reading[],
): ReadonlySet<number> {
  const plain = new Set<number>();
  for (const level of [2, 3, 4] as const) {
    for (const items of siblings(levels, level)) {
      const isSentence = (at: number): boolean => /^[^。]*。$/u.test(sentenceOf(lines[at]?.text ?? ''));
      const isLong = (at: number): boolean => readings[at]?.role === 'text' && isSentence(at);
      if (!items.some(isLong)) continue;
      for (const at of items) if (readings[at]?.role !== 'text' && isSentence(at)) plain.add(at);
    }
  }
  return plain;
}

const sentenceOf = (line: string): string => line.slice(0, noteStart(line));

/** Places of the lines of one level, parted where a line of a higher level comes between. */
function siblings(levels: readonly Level[], level: Level): readonly (readonly number[])[] {
  const groups: number[][] = [[]];
  levels.forEach((other, index) => {
    if (other === level) groups.at(-1)?.push(index);
    else if (other > 0 && other < level) groups.push([]);
  });
  return groups;
}

type Reading = Pick<Paragraph, 'role' | 'inlines'>;
type Level = ReturnType<typeof headingLevel>;

function readLine(line: string, level: Level, regulation: boolean, listed: boolean): Reading {
  const chapter = chapterKind(line);
  if (chapter) return { role: chapter, inlines: [heading(line.replace(/\s+/g, '　'))] };
  const ordinal = articleOrdinal(line);
  if (ordinal !== undefined) {
    return {
      role: 'article',
      inlines: [{ text: ordinal, emphasis: 'ordinal' }, ...prose(`　${line.slice(ordinal.length).trimStart()}`)],
    };
  }
  const isHeading = level === 1 || (level > 1 && !regulation);
  if (!isHeading || listed) return { role: 'text', inlines: prose(line) };
  const end = headingEnd(line.slice(0, noteStart(line)));
  if (end === 0) return { role: 'text', inlines: prose(line) };
  return {
    role: `heading${level as 1 | 2 | 3 | 4}`,
    inlines: [heading(line.slice(0, end)), ...prose(line.slice(end))],
  };
}

/** How many characters of a numbered line are its heading: up to the first 。, all of it, or none. */
function headingEnd(text: string): number {
  const stop = text.indexOf('。');
  if (stop >= 0) return stop < MAX_HEADING ? stop + 1 : 0;
  return /[；;：:，,、]$/.test(text) ? 0 : text.length;
}

/** Plain words, with a closing 责任单位 note set apart. */
function prose(text: string): readonly Inline[] {
  const at = noteStart(text);
  const parts: readonly Inline[] = [
    { text: text.slice(0, at), emphasis: 'plain' },
    { text: text.slice(at), emphasis: 'note' },
  ];
  return parts.filter((part) => part.text !== '');
}

const heading = (text: string): Inline => ({ text, emphasis: 'heading' });

/** A paragraph whose role the template gives; an article still shows its number apart. */
export function explicitParagraph(role: ParagraphRole, text: string): Reading {
  if (role === 'article') return readLine(text, 0, true, false);
  const plain = role === 'text' || role === 'centered';
  return { role, inlines: plain ? prose(text) : [heading(text)] };
}
