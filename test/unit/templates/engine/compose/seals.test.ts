import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '#engine/compose/compose';
import { layout } from '#engine/layout/layout';
import type { Closing } from '#engine/model/document';
import type { ElementName, Page } from '#engine/pages/page';
import { readPicture } from '#engine/pictures/picture';
import { gbt33476 } from '#standard/gbt33476';
import { gridFonts } from '../../../../support/grid-fonts';
import { plain, plainModel } from '../../../../support/plain-model';
import { sealPicture } from '../../../../support/seal-picture';

const pictureOf = (bytes: Uint8Array) => {
  const picture = readPicture(bytes);
  if (!picture) throw new Error('no picture');
  return picture;
};
const PICTURES = new Map([
  ['seal.png', pictureOf(sealPicture({ width: 40, height: 40 }))],
  ['wide.png', pictureOf(sealPicture({ width: 80, height: 40 }))],
  ['opaque.png', pictureOf(sealPicture({ width: 40, height: 40, transparent: false }))],
]);

function layOut(closing: Partial<Closing>, lines = 3) {
  const model = plainModel({
    head: { signers: [] },
    title: { text: '' },
    body: [plain('安'.repeat(28 * lines))],
    closing: { signatures: [], date: { text: '2024年11月15日' }, seal: 'image', ...closing },
  });
  const flow = compose(model, { profile: gbt33476, fonts: gridFonts, words: (text) => [...text], pictures: PICTURES });
  return layout(flow, gridFonts).laidOut;
}

const seals = (count: number, diameterMm: number, file = 'seal.png') =>
  Array.from({ length: count }, (_, index) => ({ file, diameterMm, path: `closing.sealImages[${index}]` }));
const names = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => ({
    text: `${'甲乙丙丁戊己庚辛'.charAt(index)}${'局'.repeat(length - 1)}`,
  }));

const linesOf = (page: Page | undefined, element: ElementName) =>
  (page?.lines ?? []).filter((line) => line.element === element);
const pageOfDate = (pages: readonly Page[]) => pages.find((page) => linesOf(page, '成文日期').length > 0);
const middle = ({ x, width }: { readonly x: number; readonly width: number }) => x + width / 2;

describe('a single seal (GB/T 9704—2012 7.3.5.1)', () => {
  it.each([38, 42, 45, 50, 60])(
    'of %i mm stands centred over 署名 and date, its top within one line of the text',
    (mm) => {
      const page = pageOfDate(layOut({ signatures: names(1, 8), seals: seals(1, mm) }).pages);
      const [seal] = page?.images ?? [];
      const [date] = linesOf(page, '成文日期');
      const [name] = linesOf(page, '发文机关署名');
      const text = linesOf(page, '正文').at(-1);
      if (!seal || !date || !name || !text) throw new Error('not all there');
      expect([seal.element, seal.width, seal.height, seal.over]).toEqual([
        '印章',
        expect.closeTo(mm, 1),
        expect.closeTo(mm, 1),
        true,
      ]);
      expect(Math.abs(middle(seal) - middle(date))).toBeLessThan(0.1);
      expect(middle(name)).toBeCloseTo(middle(date), 0);
      expect(184 - date.x - date.width).toBeCloseTo(4 * 5.57, 0);
      expect(seal.y - text.bottom).toBeGreaterThanOrEqual(0);
      expect(seal.y - text.bottom).toBeLessThanOrEqual(10.4);
      const below = (name.top + date.bottom) / 2 - (seal.y + seal.height / 2);
      expect(below).toBeGreaterThan(0.5);
      expect(below).toBeLessThan(6);
      expect(date.bottom).toBeLessThan(seal.y + seal.height);
    },
  );

  it('never reaches below the text block or stands on a page without text, however long the text is', () => {
    for (let lines = 1; lines < 50; lines += 1) {
      const { pages } = layOut({ signatures: names(1, 8), seals: seals(1, 45) }, lines);
      const page = pageOfDate(pages);
      const [seal] = page?.images ?? [];
      expect(linesOf(page, '正文').length, `${lines} lines`).toBeGreaterThan(0);
      expect((seal?.y ?? 0) + (seal?.height ?? 0), `${lines} lines`).toBeLessThan(265.5);
      const gap = (seal?.y ?? 0) - (linesOf(page, '正文').at(-1)?.bottom ?? 0);
      expect(gap, `${lines} lines`).toBeGreaterThan(0);
      expect(gap, `${lines} lines`).toBeLessThan(10.6);
    }
  });

  it('keeps the same room where only the place of a seal is wanted', () => {
    const image = pageOfDate(layOut({ signatures: names(1, 8), seals: seals(1, 42) }).pages);
    const space = pageOfDate(layOut({ signatures: names(1, 8), seal: 'space' }).pages);
    expect(space?.images).toEqual([]);
    expect(space?.lines).toEqual(image?.lines);
  });

  it('goes under the text where its picture would hide it, and is warned of', () => {
    const { pages, diagnostics } = layOut({ signatures: names(1, 8), seals: seals(1, 42, 'opaque.png') });
    expect(pageOfDate(pages)?.images[0]?.over).toBeUndefined();
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toContain('seal-opaque closing.sealImages[0]');
  });

  it('that is not round keeps its proportions inside the diameter, and is warned of', () => {
    const { pages, diagnostics } = layOut({ signatures: names(1, 8), seals: seals(1, 42, 'wide.png') });
    expect(pageOfDate(pages)?.images[0]).toMatchObject({ width: expect.closeTo(42, 1), height: expect.closeTo(21, 1) });
    expect(diagnostics.map(({ code }) => code)).toContain('seal-not-round');
  });

  it('on a note that reaches under it is warned of', () => {
    const { diagnostics } = layOut({ signatures: names(1, 8), seals: seals(1, 42), note: { text: '联'.repeat(22) } });
    expect(diagnostics.map(({ code }) => code)).toContain('seal-over-text');
  });
});

describe('joint seals (GB/T 9704—2012 7.3.5.1)', () => {
  it('stand in rows over their own names, apart, inside the text block, the last over the date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 3, max: 26 }),
        fc.constantFrom(38, 42, 45, 50, 60),
        (count, length, mm) => {
          // More rows than a page holds are a matter of their own.
          fc.pre(Math.ceil(count / 2) * (mm + 3) <= 190);
          const { pages, diagnostics } = layOut({ signatures: names(count, length), seals: seals(count, mm) }, 2);
          const page = pageOfDate(pages);
          const pressed = page?.images ?? [];
          expect(pressed).toHaveLength(count);
          expect(diagnostics.map(({ code }) => code)).not.toContain('seals-cross');
          for (const [index, seal] of pressed.entries()) {
            expect(seal.x).toBeGreaterThanOrEqual(27.9);
            expect(seal.x + seal.width).toBeLessThanOrEqual(184.1);
            for (const other of pressed.slice(index + 1)) {
              const apart = Math.hypot(middle(seal) - middle(other), seal.y - other.y);
              expect(apart).toBeGreaterThanOrEqual(mm + 2);
            }
            const own = linesOf(page, '发文机关署名').filter(
              (line) =>
                line.text.startsWith('甲乙丙丁戊己庚辛'.charAt(index)) &&
                line.bottom < seal.y + mm &&
                line.top > seal.y,
            );
            expect(own).toHaveLength(1);
            expect(middle(own[0] ?? seal)).toBeCloseTo(middle(seal), 0);
          }
          const [date] = linesOf(page, '成文日期');
          const [last, day] = [pressed.at(-1) ?? { x: 0, width: 0 }, date ?? { x: 0, width: 0 }];
          expect(Math.abs(middle(last) - middle(day))).toBeLessThan(0.1);
          const gap = (pressed[0]?.y ?? 0) - (linesOf(page, '正文').at(-1)?.bottom ?? 0);
          expect(gap).toBeGreaterThanOrEqual(0);
          expect(gap).toBeLessThanOrEqual(10.4);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are three a row where they and the names fit, the date still four characters in', () => {
    const page = pageOfDate(layOut({ signatures: names(6, 6), seals: seals(6, 42) }).pages);
    expect(new Set(page?.images.map(({ y }) => y)).size).toBe(2);
    const [date] = linesOf(page, '成文日期');
    expect(184 - (date?.x ?? 0) - (date?.width ?? 0)).toBeCloseTo(4 * 5.57, 0);
  });

  it('that take more than a page are warned of', () => {
    const { diagnostics } = layOut({ signatures: names(8, 20), seals: seals(8, 60) });
    expect(diagnostics.map(({ code }) => code)).toContain('seals-on-two-pages');
  });

  it('are refused where they are not one for each 署名', () => {
    for (const count of [1, 3]) {
      const { diagnostics } = layOut({ signatures: names(2, 6), seals: seals(count, 42) });
      const found = diagnostics.find(({ code }) => code === 'seal-count');
      expect(found).toMatchObject({ severity: 'error', path: 'closing.sealImages' });
      expect(found?.message).toContain('2 个机关');
    }
  });
});

describe('签发人签名章 (GB/T 9704—2012 7.3.5.3)', () => {
  const signer = (post: string, name: string, file?: string) => ({
    post: { text: post },
    name: { text: name },
    path: 'closing.stamps[0]',
    ...(file === undefined ? {} : { image: { file, widthMm: 40 } }),
  });

  it('stands two lines below the text, four characters in, the post beside its middle, the date one line below', () => {
    const stamps = [signer('市长', '张三', 'wide.png')];
    const page = pageOfDate(layOut({ seal: 'none', stamps }).pages);
    const [image] = page?.images ?? [];
    const [post] = linesOf(page, '签发人职务');
    const [date] = linesOf(page, '成文日期');
    const text = linesOf(page, '正文').at(-1);
    if (!image || !post || !date || !text) throw new Error('not all there');
    expect(image).toMatchObject({ element: '签名章', width: expect.closeTo(40, 1), height: expect.closeTo(20, 1) });
    expect(image.y - text.bottom).toBeCloseTo(20.78, 1);
    expect(184 - image.x - image.width).toBeCloseTo(4 * 5.57, 0);
    expect(image.x - post.x - post.width).toBeCloseTo(2 * 5.57, 0);
    expect((post.top + post.bottom) / 2).toBeCloseTo(image.y + image.height / 2, 1);
    expect(date.top - image.y - image.height).toBeCloseTo(10.39, 1);
    expect(184 - date.x - date.width).toBeCloseTo(4 * 5.57, 0);
  });

  it('is the printed name in 楷体 where no picture is given; joint ones stand in line', () => {
    const page = pageOfDate(
      layOut({ seal: 'none', stamps: [signer('某市公安局局长', '张三'), signer('某局局长', '欧阳春秋')] }).pages,
    );
    const posts = linesOf(page, '签发人职务');
    const printed = linesOf(page, '签名章');
    expect(printed.map(({ text, font }) => [text, font])).toEqual([
      ['张三', '楷体'],
      ['欧阳春秋', '楷体'],
    ]);
    expect(new Set(printed.map(({ x }) => x)).size).toBe(1);
    for (const { x, width } of posts) expect((printed[0]?.x ?? 0) - x - width).toBeCloseTo(2 * 5.57, 0);
    expect((posts[0]?.top ?? 0) - (linesOf(page, '正文').at(-1)?.bottom ?? 0)).toBeCloseTo(20.78, 1);
  });
});
