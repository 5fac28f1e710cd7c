import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageLine } from '#engine/pages/page';
import { mm } from '#engine/units';
import type { Prepared } from '#electron/services/produce';
import { notice } from '#kinds/notice/index';
import { broken, type Finding } from '../support/measure/finding';
import { measureAll } from '../support/measure/measure-all';
import { print } from '../support/measure/printed';
import { measureWords } from '../support/measure/words';
import {
  add,
  aside,
  down,
  onElement,
  onLines,
  onPage,
  onRules,
  onRuns,
  reword,
  type Mutate,
} from '../support/mutate-pages';
import { pdfOf, prepareInput } from '../support/produce-sample';

/** A notice of several pages with every part that is measured. */
const imprint = { copyTo: ['某某办公室'], printedBy: '某某办公室', printedOn: '2019-04-05', copies: 30 };
const input = { ...(notice.samples[0]?.input as object), imprint };

let whole: Prepared;
beforeAll(() => {
  whole = prepareInput(input);
});

async function brokenBy(mutate: Mutate): Promise<readonly string[]> {
  const printed = await print(await pdfOf({ ...whole, laidOut: mutate(whole.laidOut) }));
  const findings: readonly Finding[] = [...measureAll(printed), ...measureWords(whole.model, printed)];
  return [...new Set(broken(findings).map((finding) => finding.what))];
}

/** Number of a page that is full of text. */
const FULL = 2;

const lastPage = (): number => whole.laidOut.pages.length;

const isText = (line: PageLine): boolean => line.element === '正文';

describe('the measures', () => {
  it('hold on the file as it is', async () => {
    expect(await brokenBy((laidOut) => laidOut)).toEqual([]);
  });

  it.each<[string, () => Mutate, readonly string[]]>([
    [
      'every page set 5 mm too far left',
      () => (laidOut) => ({
        ...laidOut,
        pages: laidOut.pages.map((page) => ({ ...page, lines: page.lines.map((line) => aside(line, -5)) })),
      }),
      ['左边缘', '右边缘', '满行右边缘', '发文机关标志居中'],
    ],
    [
      'text set 1.6 mm too low',
      () => onLines(FULL, (line) => down(line, 1.6)),
      ['首行上边缘（字身）', '首行上边缘（墨迹）', '末行下边缘（墨迹）'],
    ],
    [
      'text set 1.3 mm too high',
      () => onLines(FULL, (line) => down(line, -1.3)),
      ['首行上边缘（字身）', '末行下边缘（墨迹）'],
    ],
    [
      'text set 1.2 mm too far left',
      () => onLines(FULL, (line) => aside(line, -1.2)),
      ['左边缘', '右边缘', '满行右边缘'],
    ],
    [
      'text set 1.2 mm too far right',
      () => onLines(FULL, (line) => aside(line, 1.2)),
      ['左边缘', '右边缘', '满行右边缘'],
    ],
    [
      'one line less on a full page',
      () => onPage(FULL, (page) => ({ lines: page.lines.filter((_, index) => index !== 10) })),
      ['行数', '文字'],
    ],
    [
      'letter space wider by a tenth of a millimetre',
      () => onLines(FULL, (line) => onRuns(line, (run) => ({ ...run, tracking: add(run.tracking, 0.1) }))),
      ['右边缘', '满行右边缘'],
    ],
    [
      'one character more in a line',
      () => onLines(FULL, (line, index) => (index === 12 ? reword(line, (text) => `${text}多多`) : line)),
      ['每行最多字数', '文字'],
    ],
    [
      '发文机关标志 lowered by 2 mm',
      () => onElement(1, '发文机关标志', (line) => down(line, 2)),
      ['发文机关标志上边缘（字身）', '发文机关标志上边缘（墨迹）'],
    ],
    ['发文机关标志 off the middle', () => onElement(1, '发文机关标志', (line) => aside(line, 3)), ['发文机关标志居中']],
    [
      'the red rule 1 mm too low',
      () => onRules(1, (rule) => ({ ...rule, y1: add(rule.y1, 1), y2: add(rule.y2, 1) })),
      ['发文字号至版头分隔线（字身）', '发文字号至版头分隔线（墨迹）'],
    ],
    ['the red rule too short', () => onRules(1, (rule) => ({ ...rule, x2: add(rule.x2, -2) })), ['版头分隔线右端']],
    [
      '版记 0.6 mm too high',
      () => onRules(lastPage(), (rule) => ({ ...rule, y1: add(rule.y1, -0.6), y2: add(rule.y2, -0.6) })),
      ['版记末条分隔线'],
    ],
    [
      '版记 with thin rules only',
      () => onRules(lastPage(), (rule) => ({ ...rule, width: mm(0.25) })),
      ['版记分隔线粗细'],
    ],
    [
      '版记 on an odd page',
      () => (laidOut) => ({ ...laidOut, pages: laidOut.pages.filter((page) => page.number !== 3) }),
      ['版记所在页', '页码', '单页码右缘', '文字'],
    ],
    ['页码 1.2 mm too low', () => onElement(FULL, '页码', (line) => down(line, 1.2)), ['页码一字线']],
    ['页码 on the wrong side', () => onElement(FULL, '页码', (line) => aside(line, 130)), ['双页码左缘']],
    [
      'a line that leaves the text block on the right',
      () => onElement(1, '标题', (line) => aside(line, 40)),
      ['文字右边'],
    ],
    ['a wrong 页码', () => onElement(FULL, '页码', (line) => reword(line, () => '— 9 —')), ['页码']],
    [
      'no 页码',
      () => onPage(FULL, (page) => ({ lines: page.lines.filter((line) => line.element !== '页码') })),
      ['页码'],
    ],
    [
      'a line that begins with a closing mark',
      () => onLines(FULL, (line, index) => (index === 3 ? reword(line, (text) => `，${text.slice(1)}`) : line)),
      ['行首标点'],
    ],
    [
      'a line that ends with an opening mark',
      () => onLines(FULL, (line, index) => (index === 3 ? reword(line, (text) => `${text.slice(0, -1)}《`) : line)),
      ['行末标点'],
    ],
    ['a 破折号 cut in two', () => seam('—', '—'), ['破折号、省略号不断开']],
    ['a number cut in two', () => seam('1', '9'), ['数字不断开']],
    [
      'a character lost',
      () =>
        onLines(FULL, (line, index) =>
          index === 5 && isText(line) ? reword(line, (text) => text.slice(0, -1)) : line,
        ),
      ['文字'],
    ],
    [
      'two lines in the wrong order',
      () => onPage(FULL, ({ lines }) => ({ lines: swapBaselines(lines, 5, 6) })),
      ['文字'],
    ],
  ])('notice %s', async (_, mutate, whats) => {
    expect(await brokenBy(mutate())).toEqual(expect.arrayContaining([...whats]));
  });

  it('notice a face that is not embedded', async () => {
    const doc = new PDFDocument({ size: 'A4' });
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve) => doc.on('end', resolve));
    doc.font('Helvetica').text('plain').end();
    await ended;
    const whats = broken(measureAll(await print(Buffer.concat(chunks)))).map((finding) => finding.what);
    expect(whats).toContain('字体嵌入');
  });
});

/** Makes one line end and the next begin, at the left edge, with the characters given. */
function seam(end: string, start: string): Mutate {
  return onPage(FULL, ({ lines }) => {
    const at = lines.findIndex((line, index) => index > 0 && line.x < 29 && isText(line));
    return {
      lines: lines.map((line, index) => {
        if (index === at - 1) return reword(line, (text) => `${text.slice(0, -1)}${end}`);
        return index === at ? reword(line, (text) => `${start}${text.slice(1)}`) : line;
      }),
    };
  });
}

function swapBaselines(lines: readonly PageLine[], a: number, b: number): readonly PageLine[] {
  const baselines = lines.map((line) => line.baseline);
  return lines.map((line, index) => {
    const from = index === a ? b : index === b ? a : index;
    return { ...line, baseline: baselines[from] ?? line.baseline };
  });
}
