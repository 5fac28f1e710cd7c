import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '#engine/compose/compose';
import { layout } from '#engine/layout/layout';
import type { Page } from '#engine/pages/page';
import { resolveProfile } from '#profiles/resolve';
import type { LayoutProfile } from '#standard/profile';
import { gridFonts } from '../../support/grid-fonts';
import { plain, plainModel } from '../../support/plain-model';

/** Any definition that the schema takes; whether its line height fits is for `resolveProfile` to say. */
const definition = fc.record({
  name: fc.constant('any'),
  title: fc.constant('任意'),
  base: fc.constantFrom('gbt33476', 'word'),
  page: fc.record({
    top: fc.integer({ min: 36, max: 38 }),
    bottom: fc.integer({ min: 34, max: 36 }),
    left: fc.double({ min: 27, max: 29, noNaN: true }),
    right: fc.double({ min: 25, max: 27, noNaN: true }),
    edge: fc.constantFrom('glyphs', 'lines'),
    mirrored: fc.boolean(),
  }),
  text: fc.record({
    lineHeight: fc.double({ min: 26, max: 32, noNaN: true }),
    linesPerPage: fc.integer({ min: 20, max: 23 }),
    latin: fc.constantFrom('same', 'western'),
    heading3: fc.constantFrom('plain', 'bold'),
    ordinalSpace: fc.constantFrom('none', 'half'),
    blankLine: fc.constantFrom('glyphs', 'lines'),
  }),
  head: fc.record({
    markMaxSize: fc.integer({ min: 36, max: 84 }),
    ruleWidth: fc.double({ min: 1, max: 4.25, noNaN: true }),
    withoutCopyNumber: fc.constantFrom('second-line', 'move-up'),
  }),
  closing: fc.record({
    sealBlankLines: fc.integer({ min: 1, max: 3 }),
    sealDiameter: fc.integer({ min: 38, max: 60 }),
    sealsPerRow: fc.integer({ min: 2, max: 4 }),
    wideSignature: fc.constantFrom('shift', 'overrun'),
    note: fc.constantFrom('next-line', 'gap'),
  }),
  attachments: fc.record({
    label: fc.constantFrom('joined', 'spaced'),
    single: fc.constantFrom('plain', 'numbered'),
    title: fc.constantFrom('xiaobiaosong', 'heiti'),
  }),
  imprint: fc.record({
    page: fc.constantFrom('even', 'last'),
    copies: fc.constantFrom('own-line', 'same-line', 'none'),
    aloneNumber: fc.constantFrom('printed', 'omitted'),
  }),
  folio: fc.record({ indent: fc.constantFrom('size4', 'size3') }),
});

const model = (paragraphs: number) =>
  plainModel({
    head: { ...plainModel().head, secrecy: { text: '秘密★1年' } },
    body: Array.from({ length: paragraphs }, (_, at) =>
      plain(`${at + 1}.现将2024年有关事项通知如下，请认真贯彻落实。`.repeat(3)),
    ),
    attachments: [
      {
        role: 'attachment',
        title: { text: '任务清单' },
        titleNotes: [],
        orientation: 'portrait',
        body: [plain('一项任务。')],
      },
    ],
    closing: {
      ...plainModel().closing,
      note: { text: '此件公开发布' },
    },
    imprint: {
      printedBy: { text: '某市办公室' },
      printedOn: { text: '2024年5月2日印发' },
      copies: { text: '共印30份' },
    },
  });

/** Type and rules may stand so far outside the 版心, of which 5.2.1 allows 1 mm. */
const TOLERANCE = 0.6;

function strayLines({ lines, number }: Page, { page }: LayoutProfile): readonly string[] {
  const turned = page.mirrored && number % 2 === 0;
  const { top, bottom } = page.block;
  const [left, right] = turned ? [210 - page.block.right, 210 - page.block.left] : [page.block.left, page.block.right];
  return lines
    .filter(({ element }) => element !== '页码')
    .filter((line) => {
      const end = line.x + line.width - (line.hanging ? line.size : 0);
      const wide = line.x < left - TOLERANCE || end > right + TOLERANCE;
      return wide || line.top < top - TOLERANCE || line.bottom > bottom + TOLERANCE;
    })
    .map(({ text, x, top: upper, bottom: lower }) => `${number}: ${text} ${x} ${upper}–${lower}`);
}

describe('any profile that is taken', () => {
  it('keeps all type in the text block and the last rule of 版记 on its lower edge', () => {
    fc.assert(
      fc.property(definition, fc.integer({ min: 1, max: 30 }), (given, paragraphs) => {
        const resolved = resolveProfile(given);
        if (!resolved.ok) {
          expect(resolved.problems.map(({ code }) => code)).toEqual(['lines-do-not-fit']);
          return;
        }
        const { profile } = resolved;
        const flow = compose(model(paragraphs), { profile, fonts: gridFonts, words: (text) => [...text] });
        const { pages } = layout(flow, gridFonts).laidOut;
        expect(pages.flatMap((page) => strayLines(page, profile))).toEqual([]);
        const last = pages.at(-1);
        const rules = last?.rules.filter(({ element }) => element === '版记分隔线') ?? [];
        expect(Math.max(...rules.map(({ y1 }) => y1))).toBeCloseTo(profile.page.block.bottom, 1);
        if (profile.imprint.page === 'even') expect(pages.length % 2).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
