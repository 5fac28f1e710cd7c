import { buffer } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { guardedUnzip } from '#engine/readers/guarded-unzip';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { cells, workbook } from '../../../support/workbook';

const MB = 1024 * 1024;

/** A compound file with the name of a stream in it. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

test.each([
  ['nothing', new Uint8Array(), 'damaged', '文件是空的'],
  ['a renamed .csv', strToU8('问题类别,地区\n甲,乙\n'), 'damaged', '这是文本文件（如 .csv）改了扩展名'],
  ['a renamed .csv in GBK', Uint8Array.from([0xce, 0xca, 0xcc, 0xe2, 0x2c, 0x41, 0x0a]), 'damaged', '这是文本文件'],
  ['an .xls', compoundFile('Workbook'), 'damaged', '这是旧式表格（.xls）'],
  ['an encrypted one', compoundFile('EncryptedPackage'), 'encrypted', '文件设了打开密码'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'damaged', '不是 .xlsx 表格'],
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'damaged', '不是 .xlsx 表格'],
])('%s is refused for what it is', (_, bytes, code, message) => {
  const read = readWorkbook(bytes);
  expect(read).toMatchObject({ ok: false, code });
  expect(!read.ok && read.message).toContain(message);
});

test('a bomb of 200 MB is refused before it is unpacked', async () => {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('<workbook/>'), 'xl/workbook.xml');
  zip.addBuffer(Buffer.alloc(200 * MB, ' '), 'xl/worksheets/sheet1.xml');
  zip.end();
  const bomb = Uint8Array.from(await buffer(zip.outputStream));
  const began = performance.now();
  expect(readWorkbook(bomb)).toMatchObject({ ok: false, code: 'too-large' });
  expect(performance.now() - began).toBeLessThan(500);
});

test('a part that lies about its size is not unpacked beyond what it says', () => {
  const honest = zipSync({ 'xl/a.xml': [strToU8('a'.repeat(100_000)), { level: 9 }] });
  const liar = Uint8Array.from(honest);
  // The uncompressed size stands in the local header (offset 22) and in the central directory (offset 24 there).
  const view = new DataView(liar.buffer);
  const directory = view.getUint32(liar.length - 6, true);
  view.setUint32(22, 10, true);
  view.setUint32(directory + 24, 10, true);
  const read = guardedUnzip(liar, /xml$/u, { entries: 10, part: MB, all: MB });
  expect(read.ok ? (read.source('xl/a.xml') ?? '').length : 0).toBeLessThanOrEqual(10);
});

test('an archive of very many entries is refused, wanted or not', () => {
  const entries = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`a/${index}`, new Uint8Array()]));
  expect(readWorkbook(zipSync(entries))).toMatchObject({ ok: false, code: 'too-large' });
});

test('a sheet of charts is passed over', () => {
  const book = workbook({ sheets: [{ name: '清单', rows: [cells(1, ['甲'])] }] });
  expect(readWorkbook(book)).toMatchObject({ ok: true, sheets: [{ name: '清单', hidden: false }] });
});
