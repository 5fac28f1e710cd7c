import { beforeAll, describe, expect, it } from 'vitest';
import type { Page, PageLine, PageRule } from '#engine/pages/page';
import { mm } from '#engine/units';
import type { Prepared } from '#electron/services/produce';
import { letter } from '#kinds/letter/index';
import { broken } from '../support/measure/finding';
import { measureAll } from '../support/measure/measure-all';
import { print } from '../support/measure/printed';
import { pdfOf, prepareInput } from '../support/produce-sample';

let whole: Prepared;
beforeAll(() => {
  whole = prepareInput(letter.samples[0]?.input);
});

/** What the measures say of the letter with its first page changed. */
async function brokenBy(change: (page: Page) => Partial<Page>): Promise<readonly string[]> {
  const [first, ...others] = whole.laidOut.pages;
  if (!first) throw new Error('no page');
  const laidOut = { ...whole.laidOut, pages: [{ ...first, ...change(first) }, ...others] };
  const findings = measureAll(await print(await pdfOf({ ...whole, laidOut })));
  return [...new Set(broken(findings).map(({ what }) => what))];
}

const lower = (rule: PageRule, by: number): PageRule => ({ ...rule, y1: mm(rule.y1 + by), y2: mm(rule.y2 + by) });
const rules = (change: (rule: PageRule, index: number) => PageRule) => (page: Page) => ({
  rules: page.rules.map(change),
});
const lines = (element: PageLine['element'], change: (line: PageLine) => PageLine) => (page: Page) => ({
  lines: page.lines.map((line) => (line.element === element ? change(line) : line)),
});
const down = (by: number) => (line: PageLine) => ({ ...line, baseline: mm(line.baseline + by) });
const aside = (by: number) => (line: PageLine) => ({
  ...line,
  runs: line.runs.map((run) => ({ ...run, x: mm(run.x + by) })),
});

describe('the measures of 信函格式', () => {
  it('hold on the file as it is', async () => {
    expect(await brokenBy(() => ({}))).toEqual([]);
  });

  it.each<[string, (page: Page) => Partial<Page>, string]>([
    ['the mark 3 mm lower', lines('发文机关标志', down(3)), '发文机关标志上边缘（字身）'],
    ['the first double line 2 mm lower', rules((rule, at) => (at < 2 ? lower(rule, 2) : rule)), '信函第一条双线'],
    ['the second double line 2 mm higher', rules((rule, at) => (at > 1 ? lower(rule, -2) : rule)), '信函第二条双线'],
    ['lines as long as the text', rules((rule) => ({ ...rule, x1: mm(28), x2: mm(184) })), '信函双线长度'],
    ['two lines of one weight', rules((rule) => ({ ...rule, width: mm(0.5) })), '信函第一条双线上粗下细'],
    ['the number 5 mm from the edge', lines('发文字号', aside(-5)), '信函发文字号右边缘'],
    ['the title 3 mm lower', lines('标题', down(3)), '信函标题至上一要素'],
  ])('notice %s', async (_, change, expected) => {
    expect(await brokenBy(change)).toContain(expected);
  });
});
