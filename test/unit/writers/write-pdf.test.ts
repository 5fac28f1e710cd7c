import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/fonts/load-fonts';
import { FONT_ROLES, type FontFiles } from '#engine/fonts/font-book';
import type { LaidOut } from '#engine/pages/page';
import { mm } from '#engine/units';
import { writePdf } from '#engine/writers/pdf/write-pdf';
import { handLine, handPage, handPages } from '../../support/hand-pages';
import { copiedText } from '../../support/poppler';
import { readPdf } from '../../support/read-pdf';

const { files, book } = loadFonts();
const info = { title: '关于测试的通知', author: '某某办公室', created: new Date(Date.UTC(2026, 10, 21)) };
const write = (pages: LaidOut): Promise<Uint8Array> => writePdf(pages, files, info);
const writeText = (...texts: readonly string[]): Promise<Uint8Array> =>
  write(handPages(handPage({ lines: texts.map((text, row) => handLine(text, { baseline: mm(41.5 + row * 10.44) })) })));

describe('painting pages', () => {
  it('sets every run where the page places it', async () => {
    const runs = [
      { text: '一、总体要求。', font: '黑体', x: mm(39.3), width: mm(39), tracking: mm(-0.05) },
      { text: '坚持2019年', font: '仿宋', x: mm(78.123), width: mm(30), tracking: mm(0.1) },
    ] as const;
    const line = handLine('一、总体要求。坚持2019年', { runs, x: mm(39.3), baseline: mm(100.5) });
    const [page] = (await readPdf(await write(handPages(handPage({ lines: [line] }))))).pages;
    const read = page?.lines[0];
    expect(read).toMatchObject({ text: line.text, size: expect.closeTo((16 * 25.4) / 72, 4) as number });
    const digit = (book.face('仿宋').advance(0x32) ?? 0) * 5.644;
    const second = 78.123 + 2 * (5.644 + 0.1);
    const xs = [39.3, 39.3 + 5.644 - 0.05, 78.123, second, second + digit + 0.1];
    expect([0, 1, 7, 9, 10].map((index) => read?.chars[index]?.x)).toEqual(
      xs.map((x) => expect.closeTo(x, 2) as number),
    );
    expect(new Set(read?.chars.map((char) => char.baseline.toFixed(2)))).toEqual(new Set(['100.50']));
    expect(read?.chars.map((char) => char.font.name)).toEqual([
      ...Array<string>(7).fill(files['黑体'].postscriptName),
      ...Array<string>(7).fill(files['仿宋'].postscriptName),
    ]);
  });

  it('keeps pages, sizes and colours apart', async () => {
    const red = handLine('红头', { font: '小标宋', size: mm(21.872), color: '#FF0000', baseline: mm(90) });
    const landscape = handPage({ number: 2, width: mm(297), height: mm(210), lines: [handLine('横表')] });
    const { pages } = await readPdf(await write(handPages(handPage({ lines: [red, handLine('黑字')] }), landscape)));
    expect(pages.map((page) => [page.width, page.height].map(Math.round))).toEqual([
      [210, 297],
      [297, 210],
    ]);
    expect(pages[0]?.lines.map((line) => [line.text, line.color, line.size.toFixed(2)])).toEqual([
      ['黑字', '#000000', '5.64'],
      ['红头', '#FF0000', '21.87'],
    ]);
    expect(pages[1]?.lines[0]?.color).toBe('#000000');
  });

  it('draws rules in place, width and colour', async () => {
    const rules = [
      {
        element: '版头分隔线',
        x1: mm(28),
        y1: mm(120.3),
        x2: mm(184),
        y2: mm(120.3),
        width: mm(0.706),
        color: '#FF0000',
      },
      { element: '表格线', x1: mm(50), y1: mm(130), x2: mm(50), y2: mm(140), width: mm(0.176), color: '#000000' },
    ] as const;
    const [page] = (await readPdf(await write(handPages(handPage({ rules }))))).pages;
    expect(page?.rules).toHaveLength(2);
    page?.rules.forEach((rule, index) => {
      const meant = rules[index];
      for (const key of ['x1', 'y1', 'x2', 'y2', 'width'] as const)
        expect(rule[key]).toBeCloseTo(meant?.[key] ?? NaN, 3);
      expect(rule.color).toBe(meant?.color);
    });
  });

  it('turns a line clockwise about its start', async () => {
    const line = handLine('— 7 —', { font: '宋体', x: mm(21), baseline: mm(40), rotate: 90 });
    const [page] = (await readPdf(await write(handPages(handPage({ width: mm(297), height: mm(210), lines: [line] })))))
      .pages;
    const [first, second] = page?.lines[0]?.chars ?? [];
    expect(page?.lines[0]?.turn).toBe(90);
    expect([first?.x, first?.baseline]).toEqual([expect.closeTo(21, 2), expect.closeTo(40, 2)]);
    expect([second?.x, second?.baseline]).toEqual([expect.closeTo(21, 2), expect.closeTo(45.644, 2)]);
  });

  it('paints a picture that the document has and leaves out one it lacks', async () => {
    const image = { element: '印章', x: mm(110), y: mm(180), width: mm(42), height: mm(42) } as const;
    const pages = handPages(
      handPage({
        images: [
          { ...image, file: 'seal.png' },
          { ...image, file: 'none.png' },
        ],
      }),
    );
    const pdf = await writePdf(pages, files, info, { 'seal.png': redDot() });
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Subtype \/Image/gu),
    ).toHaveLength(1);
  });
});

describe('text of the file', () => {
  it('copies as typed, whatever glyphs the face shares among characters', async () => {
    const text = ['A·B•C・D', '省略……⋯⋯', '八⼋大⼤', '“引”——‘号’', '100 km²'];
    const pdf = await writeText(...text);
    expect(copiedText(pdf).trimEnd().split('\n')).toEqual(text);
    expect((await readPdf(pdf)).pages[0]?.lines.map((line) => line.text)).toEqual(text);
  });

  it('keeps full-width and no-break spaces as they are', async () => {
    const text = '第一条　为了\u00a0贯彻 落实';
    expect((await readPdf(await writeText(text))).pages[0]?.lines[0]?.text).toBe(text);
  });

  it('keeps characters beyond the basic plane and characters the face lacks', async () => {
    const text = '𠮷田𫖮与😀ก字';
    const pdf = await writeText(text);
    expect(copiedText(pdf).trim()).toBe(text);
  });

  it('survives lone surrogates, controls and line breaks inside a run', async () => {
    const pdf = await writeText('a\ud800b', '\udc00', '\u0001\u0007中', '上\n下', '', '\ufffe\uffff', '\u202e倒');
    expect((await readPdf(pdf)).pages[0]?.lines[0]?.text).toBe('a\ufffdb');
  });

  it('survives any text at all', async () => {
    const lines = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lines, async (texts) => {
        expect((await readPdf(await writeText(...texts))).pages).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  it('holds many different characters of one face', async () => {
    const han = Array.from({ length: 3000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const rows = Array.from({ length: 100 }, (_, row) => han.slice(row * 30, row * 30 + 30).join(''));
    const lines = rows.map((text, row) => handLine(text, { baseline: mm(20 + row * 2.5), size: mm(2) }));
    const pdf = await write(handPages(handPage({ lines })));
    expect((await readPdf(pdf)).pages[0]?.lines.map((line) => line.text).join('')).toBe(han.join(''));
  });
});

describe('the file itself', () => {
  it('embeds a subset of every face it uses and of no other', async () => {
    const lines = (['小标宋', '楷体', '宋体'] as const).map((font, row) =>
      handLine('国', { font, baseline: mm(50 + 10 * row) }),
    );
    const { fonts } = await readPdf(await write(handPages(handPage({ lines }))));
    expect(fonts.map((font) => font.name)).toEqual(lines.map((line) => files[line.font].postscriptName));
    expect(fonts.every((font) => font.embedded)).toBe(true);
    // A face that gives its descent with the wrong sign would misplace what other tools measure.
    expect(fonts.every((font) => font.descent <= 0)).toBe(true);
  });

  it('shares one subset among roles that have the same face', async () => {
    const same = Object.fromEntries(FONT_ROLES.map((role) => [role, files['仿宋']])) as FontFiles;
    const lines = FONT_ROLES.map((font, row) => handLine(`国${font}`, { font, baseline: mm(50 + 10 * row) }));
    const pdf = await writePdf(handPages(handPage({ lines })), same, info);
    expect((await readPdf(pdf)).fonts).toHaveLength(1);
  });

  it('says its title and author', async () => {
    expect(await readPdf(await writeText('国'))).toMatchObject({ title: info.title, author: info.author });
  });

  it('is a valid empty document when there are no pages to paint', async () => {
    expect((await readPdf(await write(handPages(handPage())))).pages[0]?.lines).toEqual([]);
  });

  it('has the same bytes every time, and others for another moment', async () => {
    const first = await writeText('同样的文字');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.compare(first, await writeText('同样的文字'))).toBe(0);
    const later = { ...info, created: new Date(Date.UTC(2026, 10, 22)) };
    const other = await writePdf(handPages(handPage({ lines: [handLine('同样的文字')] })), files, later);
    expect(Buffer.compare(first, other)).not.toBe(0);
  });
});

/** A PNG of one red pixel. */
function redDot(): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    // The reader under test does not verify checksums.
    return Buffer.concat([length, body, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
