/** What is told of a title's lines: why the program broke them so, and what is wrong with breaks the author insists on. */
import { titleUnits } from './title-units';
import { widthOf } from './title-width';

export interface TitleNote {
  readonly code: string;
  readonly severity: 'warning' | 'hint';
  readonly message: string;
}

/** The choice in words: lines, shape and where they end. `torn` where a name in 书名号 had to be broken. */
export function explainLines(lines: readonly string[], torn: boolean): TitleNote {
  const widths = lines.map((line) => String(Math.ceil(widthOf(line)))).join('、');
  const ends = lines.slice(0, -1).map((line) => `“${lastWords(line)}”`);
  const kept = torn ? '书名号或引号里的话太长，只得断开' : '没有拆开词语、名称和书名号';
  return {
    code: 'title-lines',
    severity: 'hint',
    message: `标题排成${lines.length}行（${widths}字），${shapeOf(lines)}，断在${ends.join('')}之后，${kept}。要另作安排，可在标题中换行。`,
  };
}

/** What an author's own breaks do to the title: they are obeyed all the same. */
export function forcedBreakNotes(
  lines: readonly string[],
  cells: number,
  words: (text: string) => readonly string[],
): TitleNote[] {
  const faults = [...tornWords(lines, words), ...oddLines(lines, cells)];
  if (faults.length === 0) return [];
  const message = `标题按指定的换行排，但${faults.join('；')}。`;
  return [{ code: 'title-forced-break', severity: 'warning', message }];
}

function tornWords(lines: readonly string[], words: (text: string) => readonly string[]): string[] {
  const units = titleUnits(lines.join(''), words);
  const breaks = lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).join('').length);
  let start = 0;
  return units.flatMap(({ text }) => {
    const [from, to] = [start, (start += text.length)];
    return breaks.some((at) => at > from && at < to) ? [`把“${text}”拆开了`] : [];
  });
}

function oddLines(lines: readonly string[], cells: number): string[] {
  const faults = lines.flatMap((line, index) => {
    const width = widthOf(line);
    if (width > cells) return [`第${index + 1}行有${Math.ceil(width)}个字，一行最多${cells}个，还要再折一行`];
    return width < 2 ? [`第${index + 1}行只有一个字`] : [];
  });
  return shapeOf(lines) === HOURGLASS ? [...faults, '中间短、两头长，不成梯形或菱形'] : faults;
}

const HOURGLASS = '沙漏形';

/** Name of the outline that the lines make (GB/T 9704—2012 7.3.1). */
export function shapeOf(lines: readonly string[]): string {
  const widths = lines.map(widthOf);
  const steps = widths.slice(1).map((width, index) => width - (widths[index] ?? 0));
  if (steps.every((step) => Math.abs(step) < 1)) return '各行相当';
  if (steps.every((step) => step >= 0)) return '上短下长，成梯形';
  if (steps.every((step) => step <= 0)) return '上长下短，成梯形';
  const falls = steps.findIndex((step) => step < 0);
  return steps.slice(falls).some((step) => step > 0) ? HOURGLASS : '中间长、两头短，成菱形';
}

/** The last few characters of a line, enough to find its end by. */
const lastWords = (line: string): string => [...line].slice(-4).join('');
