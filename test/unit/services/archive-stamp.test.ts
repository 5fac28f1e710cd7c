import { PageSizes, PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { ArchiveItem } from '#data/records/archive';
import { mm } from '#engine/units';
import { readPdf } from '#engine/readers/pdf/read-pdf';
import { loadFonts } from '#electron/fonts/load-fonts';
import { stampPage, STAMP } from '#electron/services/archive-stamp';
import { stampCopy, stampOverlay } from '#electron/services/stamp-pdf';

const item: ArchiveItem = {
  archiveNumber: 'Z109-WS·2024-D30-BGS-0012',
  fonds: 'Z109',
  category: 'WS',
  year: 2024,
  retention: 'D30',
  section: 'BGS',
  item: 12,
  pages: 5,
  document: '2024/某政办发/7',
  archivedAt: '2024-03-05T09:00:00.000+08:00',
  archivedBy: '张三',
};
const fonts = loadFonts();
const A4 = { width: mm(210), height: mm(297) };
/** Lines of each page. */
const textsOf = async (pdf: Uint8Array) => {
  const read = await readPdf(pdf);
  if (!read.ok) throw new Error(read.message);
  return read.file.pages.map(({ lines }) => lines.map(({ text }) => text));
};

test('six equal cells of 45 × 16 mm together, in the middle of the upper margin', () => {
  const { rules, lines } = stampPage(item, A4, fonts.book);
  expect(Math.min(...rules.map(({ x1 }) => x1))).toBeCloseTo(82.5, 2);
  expect(Math.max(...rules.map(({ x2 }) => x2))).toBeCloseTo(127.5, 2);
  expect(Math.min(...rules.map(({ y1 }) => y1))).toBeCloseTo(10, 1);
  expect(Math.max(...rules.map(({ y2 }) => y2))).toBeCloseTo(26, 1);
  expect(lines.map(({ text }) => text)).toEqual(['Z109', '2024', '0012', 'BGS', '30年', '5']);
  for (const { x, width, top, bottom } of lines) {
    const cell = [Math.floor((x - 82.5) / 15), Math.floor((top - STAMP.top) / 8)] as const;
    expect(x + width).toBeLessThan(82.5 + (cell[0] + 1) * 15);
    expect(bottom).toBeLessThan(STAMP.top + (cell[1] + 1) * 8);
  }
});

test('a long 机构（问题） is set smaller, then in two lines, and stays in its cell', () => {
  const section = '党风政风监督室和第一监督检查室办公室';
  const { lines } = stampPage({ ...item, section }, A4, fonts.book);
  const cell = lines.filter(({ text }) => section.includes(text));
  expect(cell.map(({ text }) => text).join('')).toBe(section);
  for (const { x, width } of cell) expect(x >= 82.5 && x + width <= 97.5).toBe(true);
});

test('an item without 机构（问题） leaves that cell empty', () => {
  const { section: _, ...rest } = item;
  expect(stampPage(rest, A4, fonts.book).lines.map(({ text }) => text)).toEqual(['Z109', '2024', '0012', '30年', '5']);
});

test('the same item gives the same bytes, which hold the stamp alone', async () => {
  const overlay = await stampOverlay(item, { fonts });
  expect(Buffer.compare(await stampOverlay(item, { fonts }), overlay)).toBe(0);
  expect(await textsOf(overlay)).toEqual([['Z10920240012', 'BGS30年5']]);
});

test('a copy has the stamp on its first page, and what it is made of stays as it was', async () => {
  const blank = await PDFDocument.create({ updateMetadata: false });
  for (const size of [PageSizes.A4, PageSizes.A4]) blank.addPage(size);
  const pdf = await blank.save();
  const before = pdf.slice();
  const copy = await stampCopy(pdf, item, { fonts });
  expect(Buffer.compare(pdf, before)).toBe(0);
  expect(await textsOf(copy)).toEqual([['Z10920240012', 'BGS30年5'], []]);
  expect(Buffer.compare(await stampCopy(pdf, item, { fonts }), copy)).toBe(0);
});
