import type { ElementName, LaidOut, Page, PageLine, PageRule, TextRun } from '#engine/pages/page';
import { mm, type Mm } from '#engine/units';

/** Changes laid-out pages, so that the file made of them breaks a rule on purpose. */
export type Mutate = (laidOut: LaidOut) => LaidOut;

/** Changes one page, by its number; the last one for `'last'`. */
export const onPage =
  (number: number | 'last', change: (page: Page) => Partial<Page>): Mutate =>
  (laidOut) => {
    const wanted = number === 'last' ? laidOut.pages.length : number;
    return {
      ...laidOut,
      pages: laidOut.pages.map((page) => (page.number === wanted ? { ...page, ...change(page) } : page)),
    };
  };

export const onLines = (number: number | 'last', change: (line: PageLine, index: number) => PageLine): Mutate =>
  onPage(number, (page) => ({ lines: page.lines.map(change) }));

export const onRules = (number: number | 'last', change: (rule: PageRule, index: number) => PageRule): Mutate =>
  onPage(number, (page) => ({ rules: page.rules.map(change) }));

/** Changes the lines of an element on one page. */
export const onElement = (number: number, element: ElementName, change: (line: PageLine) => PageLine): Mutate =>
  onLines(number, (line) => (line.element === element ? change(line) : line));

/** Changes the lines of an element on every page; they are counted on each. */
export const everywhere =
  (element: ElementName, change: (line: PageLine, index: number) => PageLine): Mutate =>
  (laidOut) => ({
    ...laidOut,
    pages: laidOut.pages.map((page) => {
      const own = page.lines.filter((line) => line.element === element);
      return {
        ...page,
        lines: page.lines.map((line) => (own.includes(line) ? change(line, own.indexOf(line)) : line)),
      };
    }),
  });

/** Changes the lines whose text passes, on every page. */
export const onText =
  (pattern: RegExp, change: (line: PageLine) => PageLine): Mutate =>
  (laidOut) => ({
    ...laidOut,
    pages: laidOut.pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => (pattern.test(line.text) ? change(line) : line)),
    })),
  });

/** Leaves out the lines whose text passes. */
export const without =
  (pattern: RegExp): Mutate =>
  (laidOut) => ({
    ...laidOut,
    pages: laidOut.pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !pattern.test(line.text)) })),
  });

export const all =
  (...changes: readonly Mutate[]): Mutate =>
  (laidOut) =>
    changes.reduce((changed, change) => change(changed), laidOut);

export const add = (a: Mm, b: number): Mm => mm(a + b);

export const down = (line: PageLine, by: number): PageLine => ({ ...line, baseline: add(line.baseline, by) });

export const aside = (line: PageLine, by: number): PageLine => ({
  ...line,
  x: add(line.x, by),
  runs: line.runs.map((run) => ({ ...run, x: add(run.x, by) })),
});

/** Writes something else in the line's first face, from where it begins. */
export function reword(line: PageLine, change: (text: string) => string): PageLine {
  const [run] = line.runs;
  const text = change(line.text);
  return run ? { ...line, text, runs: [{ ...run, text }] } : line;
}

export const onRuns = (line: PageLine, change: (run: TextRun) => TextRun): PageLine => ({
  ...line,
  runs: line.runs.map(change),
});

export const reface = (line: PageLine, font: TextRun['font']): PageLine => onRuns(line, (run) => ({ ...run, font }));

export const recolor = (line: PageLine, color: string): PageLine => ({ ...line, color });

/** Sets the line in another size, its middle where it was. */
export function resize(line: PageLine, points: number): PageLine {
  const size = mm((points * 25.4) / 72);
  const growth = [...line.text].length * (size - line.size);
  return aside({ ...line, size }, -growth / 2);
}

export const lower = (rule: PageRule, by: number): PageRule => ({
  ...rule,
  y1: add(rule.y1, by),
  y2: add(rule.y2, by),
});
