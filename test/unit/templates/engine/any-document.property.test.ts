import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page, PageLine } from '#engine/pages/page';
import { typeset } from '#engine/typeset';
import { splitWords } from '#electron/services/words';
import { gbt33476 } from '#standard/gbt33476';
import { textArea } from '#standard/text-area';
import { twipToMm } from '#engine/units';
import { boundModel } from '../../../support/bound';
import { gridFonts } from '../../../support/grid-fonts';

const phrase = fc
  .array(
    fc.constantFrom(
      '安全生产',
      '的',
      '加强',
      '《责任制》',
      '2024年',
      '，',
      '。',
      '（试行）',
      'GB/T 9704',
      '“回头看”',
      '检查、',
      'https://a.gov.cn/b',
      '５',
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => words.join(''));
const name = (most: number) =>
  fc
    .integer({ min: 3, max: most })
    .map((length) => '某市应急管理局综合执法监督检查支队办公室安全科'.repeat(2).slice(0, length));
const names = (most: number, longest = 30) => fc.array(name(longest), { minLength: 1, maxLength: most });
const start = fc.constantFrom('', '', '一、', '（一）', '1.', '（1）', '①', '第一条　', '第一章　');
const paragraphs = fc
  .array(
    fc.tuple(start, phrase).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));
const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 30 }), fc.boolean())
  .chain(([columns, rows, merge]) =>
    fc
      .array(
        fc.array(fc.oneof(phrase, fc.constantFrom('', '12.50', '一')), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      )
      .map((cells) => ({
        table: {
          columns: Array.from({ length: columns }, (_, at) => ({ title: `列名${at}`, merge: merge && at === 0 })),
          rows: cells,
        },
      })),
  );
const body = fc.oneof(
  paragraphs,
  fc.array(fc.oneof({ weight: 3, arbitrary: paragraphs }, table), { minLength: 1, maxLength: 4 }),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const attachment = fc.record({
  title: phrase,
  body,
  orientation: fc.constantFrom('portrait', 'landscape'),
  bound: fc.boolean(),
  role: fc.constantFrom('attachment', 'attachment', 'issued'),
});

const document = fc.record({
  kind: fc.constantFrom('notice', 'letter', 'opinion'),
  head: fc.record({
    copyNumber: maybe(fc.constant(1)),
    secrecy: maybe(fc.constant({ level: '秘密', period: '1年' })),
    urgency: maybe(fc.constant('特急')),
    issuers: names(8),
    number: maybe(fc.constant({ code: '某应急', year: 2024, serial: 12345 })),
    signers: maybe(fc.array(fc.constantFrom('张三', '欧阳明远', '李四'), { minLength: 1, maxLength: 8 })),
  }),
  title: phrase,
  addressees: maybe(names(40, 12)),
  body,
  attachments: maybe(fc.array(attachment, { minLength: 1, maxLength: 12 })),
  closing: fc.record({
    date: maybe(fc.constant('2024-12-31')),
    seal: fc.constantFrom('none', 'space'),
    note: maybe(phrase),
  }),
  imprint: maybe(
    fc.record({
      copyTo: maybe(names(30)),
      printedBy: fc.constant('某市应急管理局办公室'),
      printedOn: fc.constant('2025-01-02'),
      copies: maybe(fc.constant(300)),
    }),
  ),
});

/** Sealed by two, the longer name last, without a date to stand over. */
const UNDATED = {
  kind: 'notice',
  head: { issuers: ['某市应', '某市应急管理局综合执法监督检查支队办'] },
  title: '安全生产',
  body: '安全生产',
  closing: { seal: 'space' },
};

const given = (value: unknown): object => JSON.parse(JSON.stringify(value)) as object;
const set = (input: unknown) =>
  typeset(boundModel(given(input)), { profile: gbt33476, fonts: gridFonts, words: splitWords }).laidOut;
const printable = (input: unknown) => {
  const laidOut = set(input);
  return laidOut.diagnostics.some(({ severity }) => severity === 'error') ? undefined : laidOut;
};

/** Marks hang out by one character, and thousandths are rounded. Millimetres. */
const HANG = 5.8;
const ROUNDING = 0.2;

/** Text on the first page of a letter may reach down to 7/8 of 3号 above the second double line (10.1). */
function lowest({ rules }: Page, bottom: number): number {
  const doubles = rules.filter(({ element }) => element === '红色双线').map(({ y1 }) => y1);
  return doubles.length > 0 ? Math.min(...doubles.slice(2)) - 4.84 : bottom;
}

function outside(page: Page, line: PageLine): boolean {
  const { width, height } = page;
  if (line.element === '页码' || line.element === '发文机关标志') return false;
  const area = textArea(gbt33476.page, width > height ? 'landscape' : 'portrait');
  const [left, top] = [twipToMm(area.left), twipToMm(area.top)];
  return (
    line.x < left - ROUNDING ||
    line.x + line.width > left + twipToMm(area.width) + HANG ||
    line.top < top - ROUNDING ||
    line.bottom > lowest(page, top + twipToMm(area.height)) + ROUNDING
  );
}

const overlap = (a: PageLine, b: PageLine): boolean =>
  a.top + ROUNDING < b.bottom &&
  b.top + ROUNDING < a.bottom &&
  a.x + ROUNDING < b.x + b.width &&
  b.x + ROUNDING < a.x + a.width;

const overlaps = ({ lines }: Page): readonly string[] =>
  lines.flatMap((line, index) =>
    lines
      .slice(index + 1)
      .filter((other) => line.rotate === undefined && other.rotate === undefined && overlap(line, other))
      .map((other) => `${line.element} ${line.text} / ${other.element} ${other.text}`),
  );

/** Every line inside the text block, clear of every other. */
function expectOrder(input: unknown): void {
  for (const page of printable(input)?.pages ?? []) {
    const strays = page.lines.filter((line) => outside(page, line));
    expect(strays.map(({ element, text, x, top }) => `${element} ${text} ${x}, ${top}`)).toEqual([]);
    expect(overlaps(page)).toEqual([]);
  }
}

describe('any document whatever', () => {
  test('keeps every line inside the text block, clear of every other', () => {
    fc.assert(
      fc.property(document, (input) => {
        expectOrder(input);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('keeps the names of two who seal an undated document inside the text block', () => {
    expectOrder(UNDATED);
  });

  test('has no empty page but those the rules leave blank, which bear no number', () => {
    fc.assert(
      fc.property(document, (input) => {
        for (const { lines, rules, images, numbered } of printable(input)?.pages ?? [])
          if (lines.every(({ element }) => element === '页码') && rules.length + images.length === 0)
            expect(numbered).toBe(false);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
