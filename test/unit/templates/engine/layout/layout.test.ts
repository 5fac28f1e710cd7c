import { describe, expect, test } from 'vitest';
import type { LayoutResult } from '#engine/layout/layout';
import type { ElementName, Page, PageLine } from '#engine/pages/page';
import { layOut, plain, plainModel } from '../../../../support/plain-model';

const FULL = '安'.repeat(28 * 22 * 4);

function linesOf(page: Page | undefined, element: ElementName): PageLine[] {
  return (page?.lines ?? []).filter((line) => line.element === element);
}

/** From each line to the next, of those of one pitch below one another. */
const baselineSteps = (lines: readonly PageLine[]): number[] =>
  lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));

function only(page: Page | undefined, element: ElementName): PageLine {
  const [line] = linesOf(page, element);
  if (!line) throw new Error(`no ${element}`);
  return line;
}

describe('a page of text (GB/T 9704—2012 5.2)', () => {
  const page = layOut(plainModel({ body: [plain(FULL)] })).laidOut.pages[1];
  const lines = linesOf(page, '正文');

  test('has 22 lines of 28 characters', () => {
    expect(lines).toHaveLength(22);
    expect(lines.map((line) => line.text.length)).toEqual(Array(22).fill(28));
  });

  test('fills the text block from 37 mm to 262 mm and from 28 mm to 184 mm', () => {
    expect(lines[0]?.top).toBeCloseTo(37, 0);
    expect(lines.at(-1)?.bottom).toBeCloseTo(262, 0);
    for (const line of lines) {
      expect(Math.abs(line.x - 28)).toBeLessThan(0.1);
      expect(Math.abs(line.x + line.width - 184)).toBeLessThan(0.1);
    }
  });
});

describe('版头 (GB/T 9704—2012 7.2)', () => {
  const page = layOut(plainModel()).laidOut.pages[0];
  const mark = only(page, '发文机关标志');
  const number = only(page, '发文字号');
  const rule = page?.rules[0];

  test('puts the mark’s upper edge 72 mm from the top, as large as fits', () => {
    expect(Math.abs(mark.top - 72)).toBeLessThan(1);
    expect(mark.width).toBeLessThanOrEqual(156);
    expect(mark.color).toBe('#FF0000');
  });

  test('keeps two lines between mark and number, and 4 mm to the red rule', () => {
    expect(number.top - mark.bottom).toBeCloseTo(20.78, 1);
    expect(rule?.element).toBe('版头分隔线');
    expect(Math.abs((rule?.y1 ?? 0) - number.bottom - 4)).toBeLessThan(0.5);
    expect((rule?.x2 ?? 0) - (rule?.x1 ?? 0)).toBeCloseTo(156, 0);
  });

  test('keeps two lines between rule and title, one between title and 主送机关', () => {
    const title = only(page, '标题');
    expect(Math.abs(title.top - (rule?.y1 ?? 0) - 20.78)).toBeLessThan(0.6);
    expect(only(page, '主送机关').top - title.bottom).toBeCloseTo(10.39, 1);
  });

  test('stacks 份号, 密级 and 紧急程度 on the first lines without moving the mark', () => {
    const head = plainModel().head;
    const full = layOut(
      plainModel({
        head: { ...head, copyNumber: { text: '000012' }, secrecy: { text: '机密★1年' }, urgency: { text: '特急' } },
      }),
    ).laidOut.pages[0];
    expect(only(full, '份号').top).toBeCloseTo(37, 0);
    expect(only(full, '密级').top).toBeCloseTo(37 + 10.44, 0);
    expect(only(full, '紧急程度').top).toBeCloseTo(37 + 20.88, 0);
    expect(only(full, '发文机关标志').top).toBeCloseTo(mark.top, 1);
  });
});

describe('closing (GB/T 9704—2012 7.3.5)', () => {
  const cell = 156 / 28;

  test('without a seal indents 署名 by 2 characters and begins the date 2 characters further right', () => {
    const page = layOut(plainModel()).laidOut.pages[0];
    const name = only(page, '发文机关署名');
    const date = only(page, '成文日期');
    expect(name.x + name.width).toBeCloseTo(184 - 2 * cell, 0);
    expect(date.x - name.x).toBeCloseTo(2 * cell, 0);
  });

  test('gives a date longer than 署名 the indent instead', () => {
    const closing = { ...plainModel().closing, signatures: [{ text: '某委' }] };
    const page = layOut(plainModel({ closing })).laidOut.pages[0];
    const name = only(page, '发文机关署名');
    const date = only(page, '成文日期');
    expect(date.x + date.width).toBeCloseTo(184 - 2 * cell, 0);
    expect(date.x - name.x).toBeCloseTo(2 * cell, 0);
  });

  test('with a seal indents the date by 4 characters and centres 署名 on it', () => {
    const closing = { ...plainModel().closing, seal: 'space' as const };
    const page = layOut(plainModel({ closing })).laidOut.pages[0];
    const name = only(page, '发文机关署名');
    const date = only(page, '成文日期');
    expect(date.x + date.width).toBeCloseTo(184 - 4 * cell, 0);
    expect(name.x + name.width / 2).toBeCloseTo(date.x + date.width / 2, 1);
  });
});

describe('版记 (GB/T 9704—2012 7.4, GB/T 33476.2—2016 7.3.1)', () => {
  const imprint = {
    copyTo: { text: '市纪委监委' },
    printedBy: { text: '某市安委办' },
    printedOn: { text: '2024年5月2日印发' },
  };
  const withText = (characters: number) => layOut(plainModel({ imprint, body: [plain('安'.repeat(characters))] }));
  const lastRule = (page: Page | undefined) => page?.rules.filter((rule) => rule.element === '版记分隔线').at(-1);

  test('follows on page 2 when the text ends on page 1', () => {
    const { laidOut, hints } = withText(20);
    expect(hints.imprint).toBe('next-page');
    expect(laidOut.pages).toHaveLength(2);
    expect(lastRule(laidOut.pages[1])?.y1).toBeCloseTo(262, 1);
  });

  test('stands at the foot of an even last page that has room', () => {
    const { laidOut, hints } = withText(28 * 16);
    expect(hints.imprint).toBe('last-page');
    expect(laidOut.pages).toHaveLength(2);
    expect(lastRule(laidOut.pages[1])?.y1).toBeCloseTo(262, 1);
  });

  test('goes behind a blank page when an even last page has no room, and neither is numbered', () => {
    const { laidOut, hints } = withText(28 * 27);
    expect(hints.imprint).toBe('after-blank');
    expect(laidOut.pages).toHaveLength(4);
    expect(laidOut.pages.map((page) => page.numbered)).toEqual([true, true, false, false]);
    expect(laidOut.pages[2]?.lines).toEqual([]);
  });
});

describe('页码 (GB/T 9704—2012 7.5)', () => {
  const { pages } = layOut(plainModel({ body: [plain(FULL)] })).laidOut;

  test('stands 7 mm below the text block, right on odd pages and left on even ones', () => {
    for (const page of pages) {
      const folio = only(page, '页码');
      expect((folio.top + folio.bottom) / 2).toBeCloseTo(269, 2);
      const indent = page.number % 2 === 1 ? 184 - folio.x - folio.width : folio.x - 28;
      expect(indent).toBeCloseTo(4.94, 1);
    }
  });
});

describe('a landscape attachment (GB/T 9704—2012 8)', () => {
  const table = {
    type: 'table' as const,
    columns: [{ title: '序号' }, { title: '事项' }],
    rows: Array.from({ length: 60 }, (_, index) => [String(index + 1), '检查危险化学品企业']),
  };
  const attachment = {
    role: 'attachment' as const,
    title: { text: '问题清单' },
    titleNotes: [],
    body: [table],
    orientation: 'landscape' as const,
  };
  const { laidOut, hints } = layOut(plainModel({ attachments: [attachment] }));

  test('turns the page and keeps the folio at the sheet’s own foot', () => {
    const page = laidOut.pages[1];
    expect([page?.width, page?.height]).toEqual([297, 210]);
    const folio = only(page, '页码');
    expect(folio.rotate).toBe(90);
    expect(folio.x).toBeGreaterThan(20);
    expect(folio.x).toBeLessThan(35);
  });

  test('repeats the table head on every page and tells every row’s height', () => {
    const pages = laidOut.pages.slice(1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(linesOf(page, '表格').some((line) => line.text === '序号')).toBe(true);
    expect(hints.tables[0]?.rowHeights).toHaveLength(60);
  });

  test('labels it 附件, names it in 附件说明 and starts it on a new page', () => {
    expect(only(laidOut.pages[0], '附件说明').text).toBe('附件：问题清单');
    expect(linesOf(laidOut.pages[1], '附件').map((line) => line.text)).toEqual(['附件', '问题清单']);
  });
});

describe('署名 on a page of its own (GB/T 9704—2012 7.3.5.5)', () => {
  const results = Array.from({ length: 70 }, (_, index) => {
    const lines = index + 1;
    return { lines, ...layOut(plainModel({ body: [plain('安'.repeat(28 * lines))] })) };
  });
  const lastPage = ({ pages }: LayoutResult['laidOut']) =>
    pages.find((candidate) => linesOf(candidate, '成文日期').length > 0);

  test('never happens, whatever the length of the text, and no word of it is lost', () => {
    for (const { lines, laidOut } of results) {
      expect(linesOf(lastPage(laidOut), '正文').length, `${lines} lines`).toBeGreaterThan(0);
      const text = laidOut.pages.flatMap((candidate) => linesOf(candidate, '正文').map((line) => line.text)).join('');
      expect(text).toBe('安'.repeat(28 * lines));
    }
  });

  test('is avoided by a tighter page where the limits of the line pitch allow it', () => {
    const tight = results.filter(({ laidOut }) => laidOut.diagnostics.some(({ code }) => code === 'closing-tightened'));
    expect(tight.length).toBeGreaterThan(1);
    for (const { laidOut, hints } of tight) {
      expect(hints.spacing?.line).toBeLessThan(592);
      expect(hints.spacing?.line).toBeGreaterThanOrEqual(560);
      const page = lastPage(laidOut);
      const bottom = linesOf(page, '成文日期')[0]?.bottom ?? 0;
      expect(bottom).toBeLessThanOrEqual(262.01);
      const pitches = baselineSteps(linesOf(page, '正文'));
      expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThan(0.002);
      expect(pitches[0]).toBeCloseTo(((hints.spacing?.line ?? 0) / 1440) * 25.4, 2);
      expect((linesOf(page, '发文机关署名')[0]?.top ?? 0) - (linesOf(page, '正文').at(-1)?.bottom ?? 0)).toBeCloseTo(
        10.39,
        1,
      );
    }
  });

  test('else takes the last two lines of the text along, and sets the page before looser', () => {
    const carried = results.filter(({ laidOut }) => laidOut.diagnostics.some(({ code }) => code === 'closing-carried'));
    expect(carried.length).toBeGreaterThan(1);
    for (const { laidOut, hints } of carried) {
      const page = lastPage(laidOut);
      expect(linesOf(page, '正文')).toHaveLength(2);
      const before = laidOut.pages[(page?.number ?? 0) - 2];
      const pitches = baselineSteps(linesOf(before, '正文'));
      expect(Math.max(...pitches)).toBeLessThanOrEqual((652 / 1440) * 25.4 + 0.002);
      expect(linesOf(before, '正文').at(-1)?.bottom).toBeLessThanOrEqual(262.3);
      const moved = linesOf(page, '正文')
        .map((line) => line.text)
        .join('').length;
      const total = laidOut.pages.flatMap((one) => linesOf(one, '正文').map((line) => line.text)).join('').length;
      expect(hints.breaks.at(-1)?.offset).toBe(total - moved);
    }
  });
});

describe('签发人 (GB/T 9704—2012 7.2.6)', () => {
  const cell = 156 / 28;
  const withSigners = (...signers: string[]) =>
    layOut(plainModel({ head: { ...plainModel().head, signers } })).laidOut.pages[0];

  test('stands on the number’s line, both one character in from the edges, names in 楷体', () => {
    const page = withSigners('张三丰');
    const number = only(page, '发文字号');
    const signer = only(page, '签发人');
    expect(signer.text).toBe('签发人：张三丰');
    expect(signer.top).toBe(number.top);
    expect(number.x).toBeCloseTo(28 + cell, 0);
    expect(signer.x + signer.width).toBeCloseTo(184 - cell, 0);
    expect(signer.runs.map((run) => run.font)).toEqual(['仿宋', '楷体']);
  });

  test('puts two names on a line, begins further lines under the first name, and the number on the last line', () => {
    const page = withSigners('张三丰', '李四光', '王五一', '赵六合', '钱七巧');
    const lines = linesOf(page, '签发人');
    expect(lines.map((line) => line.text)).toEqual(['签发人：张三丰　李四光', '王五一　赵六合', '钱七巧']);
    expect(lines[1]?.x).toBeCloseTo(lines[0]?.runs[1]?.x ?? 0, 1);
    expect(only(page, '发文字号').top).toBe(lines[2]?.top);
    expect((lines[0]?.top ?? 0) - only(page, '发文机关标志').bottom).toBeCloseTo(20.78, 1);
  });
});
