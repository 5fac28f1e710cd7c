import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import zlib from 'node:zlib';
import { unzlibSync, zlibSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { loadFonts } from '#electron/fonts/load-fonts';
import { mm } from '#engine/units';
import { writePdf } from '#engine/writers/pdf/write-pdf';
import { handLine, handPage, handPages } from '../../support/hand-pages';
import { readPdf } from '../../support/read-pdf';

const info = { title: '通知', author: '办公室', created: new Date(0) };
const pages = handPages(handPage({ lines: [handLine('制文')] }));

it("leaves nothing to the runtime's zlib, whose bytes differ from version to version", async () => {
  const native = vi.spyOn(zlib, 'deflateSync');
  const bytes = await writePdf(pages, loadFonts().files, info);
  expect(native).not.toHaveBeenCalled();
  expect((await readPdf(bytes)).pages[0]?.lines.map(({ text }) => text)).toEqual(['制文']);
  native.mockRestore();
});

it('still compresses every stream but the metadata, which other programs read without a PDF reader', async () => {
  const text = Buffer.from(await writePdf(pages, loadFonts().files, info)).toString('latin1');
  const all = [...text.matchAll(/<<([^>]*)>>\nstream\n([\s\S]*?)\nendstream/g)];
  const streams = all.filter(([, dictionary]) => dictionary?.includes('/Metadata') === false);
  expect(streams.length).toBeGreaterThan(2);
  for (const [, dictionary, content] of streams) {
    expect(dictionary).toContain('/Filter /FlateDecode');
    expect(unzlibSync(Buffer.from(content ?? '', 'latin1')).length).toBeGreaterThan(0);
  }
});

it('compresses anew what the library compresses of a transparent picture', async () => {
  const seal = readFileSync(resolve(import.meta.dirname, '../../gallery/inputs/test-seal.png'));
  const image = { element: '印章', x: mm(100), y: mm(100), width: mm(42), height: mm(42), file: 'seal.png' } as const;
  const sealed = handPages({ ...handPage({ lines: [handLine('制文')] }), images: [image] });
  const write = () => writePdf(sealed, loadFonts().files, info, { 'seal.png': seal });
  const before = await write();
  // Another runtime's zlib: the same pixels in other bytes.
  const native = vi
    .spyOn(zlib, 'deflateSync')
    .mockImplementation((data) => Buffer.from(zlibSync(data as Uint8Array, { level: 0 })));
  const elsewhere = await write();
  expect(native).toHaveBeenCalled();
  native.mockRestore();
  expect(Buffer.from(elsewhere).equals(Buffer.from(before))).toBe(true);
});
