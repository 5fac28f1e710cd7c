import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorsOf, namesIn, notice, saveJson, scratch, TRACE, zhiwen, type Run } from './support';

interface Issued {
  readonly id: string;
  readonly number: string;
  readonly files: readonly string[];
}
const issuedIn = ({ stdout }: Run): Issued => JSON.parse(stdout) as Issued;

const withoutSerial = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  notice({ head: { issuers: ['某某市人民政府办公室'], number: { code: '某政办发', year: 2024 } }, ...changes });

function office(): { readonly data: string; issue(input: unknown, ...more: readonly string[]): Promise<Run> } {
  const folder = scratch();
  const data = join(folder, 'data');
  let count = 0;
  return {
    data,
    issue: (input, ...more) =>
      zhiwen(['issue', saveJson(folder, `${(count += 1)}.json`, input), '--data', data, '--json', ...more]),
  };
}

describe('issue', () => {
  test('gives the numbers of a series in turn and keeps PDF, DOCX and what they were made from', async () => {
    const { issue } = office();
    const first = issuedIn(await issue(withoutSerial()));
    const second = issuedIn(await issue(withoutSerial()));
    expect([first.number, second.number]).toEqual(['某政办发〔2024〕1号', '某政办发〔2024〕2号']);
    expect(first.id).not.toBe(second.id);
    expect(first.files.map((file) => file.slice(file.lastIndexOf('.')))).toEqual(['.pdf', '.docx', '.json']);
    for (const file of first.files) expect(existsSync(file)).toBe(true);
    const source = JSON.parse(readFileSync(first.files[2] ?? '', 'utf8')) as Record<string, unknown>;
    expect(source).toMatchObject({ input: { head: { number: { serial: 1 } } }, kind: { id: 'notice' } });
    expect(source['template']).toBeDefined();
    expect(source['profile']).toMatchObject({ name: 'gbt33476' });
  });

  test('prints the number that is in the pages', async () => {
    const { issue } = office();
    const { files } = issuedIn(await issue(withoutSerial(), '--start', '31'));
    expect(readFileSync(files[2] ?? '', 'utf8')).toContain('"serial": 31');
    expect(files[0]).toContain('某政办发〔2024〕31号 关于开展安全生产检查的通知.pdf');
  });

  test('takes a number that the input names, goes on after it, and gives none twice', async () => {
    const { issue } = office();
    expect(issuedIn(await issue(notice())).number).toBe('某政办发〔2024〕7号');
    expect(issuedIn(await issue(withoutSerial())).number).toBe('某政办发〔2024〕8号');
    const again = await issue(notice());
    expect(again.status).toBe(2);
    expect(errorsOf(again)[0]).toMatchObject({ code: 'not-possible', message: '某政办发〔2024〕7号已经用过' });
  });

  test('keeps the series of each year and code apart', async () => {
    const { issue } = office();
    const numbers = [];
    for (const [code, year] of [
      ['某政办发', 2024],
      ['某政办函', 2024],
      ['某政办发', 2025],
      ['某政办发', 2024],
    ] as const) {
      numbers.push(
        issuedIn(await issue(withoutSerial({ head: { issuers: ['某某办'], number: { code, year } } }))).number,
      );
    }
    expect(numbers.map((number) => number.replace('号', '').split('〕')[1])).toEqual(['1', '1', '1', '2']);
  });

  test('leaves the number untouched where the document cannot be made', async () => {
    const { issue } = office();
    const bad = await issue(withoutSerial({ body: '', title: '' }));
    expect(bad.status).toBe(2);
    expect(errorsOf(bad)[0]).toMatchObject({ path: 'title' });
    expect(issuedIn(await issue(withoutSerial())).number).toBe('某政办发〔2024〕1号');
  });

  test('two at once never share a number', async () => {
    const { issue } = office();
    const runs = await Promise.all(Array.from({ length: 6 }, () => issue(withoutSerial())));
    expect(runs.map(({ status }) => status)).toEqual(Array(6).fill(0));
    expect(new Set(runs.map((run) => issuedIn(run).number)).size).toBe(6);
  });
});

describe('issue refuses', () => {
  test('a document without 发文字号', async () => {
    const { data, issue } = office();
    const run = await issue(notice({ head: { issuers: ['某某办'] } }));
    expect(run.status).toBe(2);
    expect(errorsOf(run)[0]).toMatchObject({ code: 'missing', path: 'head.number', title: '发文字号' });
    expect(namesIn(data)).toEqual(['store.json']);
  });

  test('a folder that is not named, and one that is a file', async () => {
    const folder = scratch();
    const input = saveJson(folder, 'a.json', notice());
    expect(errorsOf(await zhiwen(['issue', input, '--json']))[0]).toMatchObject({
      code: 'missing-option',
      path: '--data',
    });
    for (const data of [input, join(input, 'deeper')]) {
      const run = await zhiwen(['issue', input, '--data', data, '--json']);
      expect(run.status).toBe(2);
      expect(errorsOf(run)[0]).toMatchObject({ code: 'not-possible', path: '--data' });
    }
  });

  test('to begin anew where the store lost its marker or its register', async () => {
    const { data, issue } = office();
    await issue(withoutSerial());
    const marker = readFileSync(join(data, 'store.json'));
    rmSync(join(data, 'store.json'));
    const withoutMarker = await issue(withoutSerial());
    expect(withoutMarker.status).toBe(3);
    expect(errorsOf(withoutMarker)[0]).toMatchObject({ code: 'store-damaged' });
    writeFileSync(join(data, 'store.json'), marker);
    expect(issuedIn(await issue(withoutSerial())).number).toBe('某政办发〔2024〕2号');
    rmSync(join(data, 'head'), { recursive: true });
    expect(errorsOf(await issue(withoutSerial()))[0]).toMatchObject({ code: 'store-damaged' });
  });

  test('to go on with a damaged register, and keeps it as it is', async () => {
    const { data, issue } = office();
    await issue(withoutSerial());
    await issue(withoutSerial());
    const page = join(data, 'numbers/2024/某政办发/00001.json');
    writeFileSync(page, '{"entries"');
    const run = await issue(withoutSerial());
    expect(run.status).toBe(3);
    expect(errorsOf(run)[0]?.message).toContain('00001.json.damaged-1');
    expect(readFileSync(`${page}.damaged-1`, 'utf8')).toBe('{"entries"');
    expect((await issue(withoutSerial())).status).toBe(3);
  });

  test('a store of a newer version', async () => {
    const { data, issue } = office();
    await issue(withoutSerial());
    const path = join(data, 'store.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 1', '"version": 2'));
    const run = await issue(withoutSerial());
    expect(errorsOf(run)[0]).toMatchObject({ code: 'store-too-new' });
    expect(run.stderr + run.stdout).not.toMatch(TRACE);
  });
});
