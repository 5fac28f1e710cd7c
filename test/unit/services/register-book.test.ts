import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { RegisterRow } from '#data/repositories/register';
import { loadFonts } from '#electron/fonts/load-fonts';
import { registerPdf, registerWorkbook } from '#electron/services/register-book';
import { splitWords } from '#electron/services/words';

const deps = { fonts: loadFonts(), words: splitWords };
const SERIES = { code: '某政办发', year: 2024 };

const row = (serial: number, changes: Partial<RegisterRow> = {}): RegisterRow => ({
  state: 'issued',
  serial,
  through: serial,
  number: `某政办发〔2024〕${serial}号`,
  registered: '2024-03-05',
  by: '张三',
  title: `关于开展第${serial}次安全生产检查的通知`,
  kind: 'notice',
  secrecy: '机密★1年',
  urgency: '',
  sentTo: '各县区人民政府，市政府各部门、各直属机构；市委办公室',
  copies: 30,
  attachments: 2,
  signer: '王五',
  drafter: '李四',
  date: '2024-03-05',
  archived: 'X043-WS·2024-Y-BGS-0001',
  remark: '',
  ...changes,
});
const rows = Array.from({ length: 60 }, (_, index) => row(index + 1));
const book = { series: SERIES, rows, date: '2024-12-31' };

function convert(bytes: Uint8Array, name: string, ...words: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-book-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const [program = '', ...args] = words;
  execFileSync(
    program,
    args.map((word) => word.replace('FILE', path).replace('FOLDER', folder)),
    { stdio: 'pipe' },
  );
  return folder;
}

test('the printed register repeats its head row and numbers its pages', { timeout: 60_000 }, async () => {
  const folder = convert(await registerPdf(book, deps), 'book.pdf', 'pdftotext', '-layout', 'FILE', 'FOLDER/text');
  const pages = readFileSync(join(folder, 'text'), 'utf8').split('\f').slice(0, -1);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages[0]).toContain('发文登记簿（某政办发〔2024〕）');
  for (const page of pages)
    expect(page.replace(/\s/g, '')).toContain('顺序号登记日期发文号密级标题发往机关份数归卷情况备注');
  expect(pages[1]).toMatch(/—\s*2\s*—/);
});

test('a spreadsheet program reads what was written, formulas as text', { timeout: 120_000 }, async () => {
  const risky = [
    row(1, { title: '=HYPERLINK("http://x","看")' }),
    row(2, { title: '含有\u0000控制符\n和换行', remark: '' }),
  ];
  const folder = convert(
    await registerWorkbook({ ...book, rows: risky }),
    'book.xlsx',
    'soffice',
    '-env:UserInstallation=file://FOLDER/profile',
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    '--outdir',
    'FOLDER',
    'FILE',
  );
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.csv'));
  const csv = readFileSync(join(folder, name), 'utf8');
  expect(csv.split('\n')[0]).toBe(
    '顺序号,登记日期,发文号,密级,标题,发往机关,份数,归卷情况,备注,状态,文种,签发人,成文日期,紧急程度,附件数,拟稿人,登记人',
  );
  expect(csv).toContain('"=HYPERLINK(""http://x"",""看"")"');
  expect(csv).toContain('"含有控制符\n和换行"');
  expect(csv).toContain('某政办发〔2024〕1号,机密★1年');
});

test('the same register gives the same bytes', async () => {
  expect(await registerWorkbook(book)).toEqual(await registerWorkbook(book));
  expect(await registerPdf(book, deps)).toEqual(await registerPdf(book, deps));
});
