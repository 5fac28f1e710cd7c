import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { tmpdir } from 'node:os';
import { errorsOf, namesIn, notice, saveJson, TRACE, zhiwen, type Run } from './support';

interface Verified {
  readonly ok: boolean;
  readonly anchor: string;
  readonly findings: readonly { readonly code: string; readonly where: string; readonly message: string }[];
}
const jsonOf = ({ stdout }: Run): unknown => JSON.parse(stdout) as unknown;

const folder = mkdtempSync(join(tmpdir(), 'zhiwen-archive-'));
const data = join(folder, 'data');
const archive = (...args: readonly string[]): Promise<Run> => zhiwen(['archive', ...args, '--data', data, '--json']);
const verified = async (...more: readonly string[]): Promise<Verified & { readonly status: number | null }> => {
  const run = await archive('verify', ...more);
  expect(run.stdout + run.stderr).not.toMatch(TRACE);
  return { ...(jsonOf(run) as Verified), status: run.status };
};
const FIRST = '某政办发〔2024〕1号';
const SECOND = '某政办发〔2024〕2号';

beforeAll(async () => {
  const input = saveJson(
    folder,
    'a.json',
    notice({ head: { issuers: ['某某市人民政府办公室'], number: { code: '某政办发', year: 2024 } } }),
  );
  for (let count = 0; count < 2; count += 1) expect((await zhiwen(['issue', input, '--data', data])).status).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.sequential('archive', () => {
  test('lists and finds what was issued before anything is archived', async () => {
    expect(jsonOf(await archive('list'))).toMatchObject([{ number: FIRST, state: 'issued' }, { number: SECOND }]);
    expect(jsonOf(await archive('search', '安全生产', '2号'))).toMatchObject([{ number: SECOND }]);
    expect(jsonOf(await archive('search', '没有的词'))).toEqual([]);
  });

  test('gives no 档号 before 全宗号 is set, then one within the class', async () => {
    const early = await archive('add', FIRST);
    expect(early.status).toBe(2);
    expect(errorsOf(early)[0]?.message).toContain('全宗号');
    expect((await archive('setup', '--fonds', 'Z109', '--section', 'BGS')).status).toBe(0);
    const added = await archive('add', FIRST, '--retention', 'Y');
    expect(jsonOf(added)).toMatchObject([{ archiveNumber: 'Z109-WS·2024-Y-BGS-0001', pages: 1 }]);
    expect((await archive('add', FIRST)).status).toBe(2);
    expect((await archive('add', SECOND, '没有这一份')).status).toBe(2);
    expect(jsonOf(await archive('list', '--archived'))).toHaveLength(1);
  });

  test('attaches a whole scan and refuses half of one', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex');
    const whole = join(folder, '扫描.png');
    writeFileSync(whole, png);
    expect((await archive('scan', FIRST, whole)).status).toBe(0);
    writeFileSync(whole, png.subarray(0, 12));
    expect((await archive('scan', FIRST, whole)).status).toBe(2);
    expect((await verified()).ok).toBe(true);
  });

  test('hands over the very files that are stored, read back, with the catalogue', async () => {
    const to = join(folder, '移交');
    const run = await archive('export', '--to', to);
    expect(run.status).toBe(0);
    expect(namesIn(to)).toEqual(
      expect.arrayContaining(['sha256.txt', '归档文件目录.pdf', '归档文件目录.xlsx', '移交清单.json']),
    );
    const stem = `${FIRST} 关于开展安全生产检查的通知`;
    const copy = join(to, 'Z109-WS·2024-Y-BGS-0001 关于开展安全生产检查的通知', `${stem}.pdf`);
    expect(readFileSync(copy).equals(readFileSync(join(data, 'documents/2024/某政办发/1', `${stem}.pdf`)))).toBe(true);
    expect((await archive('export', '--to', to)).status).toBe(2);
  });

  test.each([
    ['a register page', 'numbers/2024/某政办发/00001.json'],
    ['the head', 'head/head.json'],
    ['a record', 'documents/2024/某政办发/2.json'],
    ['a PDF', `documents/2024/某政办发/2/${SECOND} 关于开展安全生产检查的通知.pdf`],
    ['the ledger', 'ledger/0000001.json'],
    ['an item', 'archive/2024/某政办发/1.json'],
    ['a scan', 'scans/2024/某政办发/1/扫描件1.png'],
    ['the journal', 'journal.json'],
    ['the marker', 'store.json'],
  ])('verify names one changed byte, and later the lack, of %s', async (_, path) => {
    const file = join(data, path);
    const before = readFileSync(file);
    const after = Buffer.from(before);
    const at = before.length >> 1;
    after[at] = (after[at] ?? 0) ^ 1;
    writeFileSync(file, after);
    const altered = await verified();
    expect(altered).toMatchObject({ status: 1, ok: false });
    expect(altered.findings.map(({ where }) => where)).toContain(path);
    expect(readFileSync(file).equals(after)).toBe(true);
    renameSync(file, join(folder, 'away'));
    expect((await verified()).status).toBe(1);
    rmSync(join(folder, 'away'));
    writeFileSync(file, before);
    expect((await verified()).status).toBe(0);
  });

  test('verify holds the ledger against a 核验码 noted before', async () => {
    const { anchor } = await verified();
    expect((await verified('--anchor', anchor)).status).toBe(0);
    const later = anchor.replace(/^\d+/, (sequence) => String(Number(sequence) + 1));
    expect(await verified('--anchor', later)).toMatchObject({ status: 1, findings: [{ code: 'other-archive' }] });
    expect((await archive('verify', '--anchor', 'x')).status).toBe(2);
  });
});
