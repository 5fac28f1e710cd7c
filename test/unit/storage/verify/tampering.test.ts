import { beforeAll, describe, expect, test } from 'vitest';
import type { LedgerEntry, LedgerPage } from '#data/records/ledger';
import { expectedFiles, expectedRecords } from '#data/repositories/expected';
import { folderOf, recordPath } from '#electron/storage/store-paths';
import { judgeRecord } from '#electron/storage/verify/judge';
import { modelTools } from '../../../crash/store-scenario';
import { randomFrom } from '../../../crash/random';
import { archiveOf, changed, flipped, sealedPaths, verifyFiles, type Files } from './archive-in-memory';

let small: Files;
let large: Files;
beforeAll(async () => {
  [small, large] = [await archiveOf(2), await archiveOf(200)];
}, 120_000);

const isNamed = async (files: Files, path: string): Promise<boolean> =>
  (await verifyFiles(files)).findings.some(({ where }) => where === path);
const bytesOf = (files: Files, path: string): Uint8Array => files.get(path) ?? new Uint8Array();

test('an archive of 200 records that nobody touched passes', async () => {
  const { findings, remarks, counted } = await verifyFiles(large);
  expect(findings).toEqual([]);
  expect(remarks).toEqual([]);
  expect(counted).toMatchObject({ entries: 401, files: 401 });
});

test(
  'every single changed byte of a whole small archive is found and its file named',
  { timeout: 240_000 },
  async () => {
    let tried = 0;
    for (const path of sealedPaths(small)) {
      const bytes = bytesOf(small, path);
      for (let at = 0; at < bytes.length; at += 1) {
        tried += 1;
        const found = await isNamed(changed(small, path, flipped(bytes, at)), path);
        if (!found) expect.fail(`byte ${at} of ${path}: ${String.fromCharCode(bytes[at] ?? 0)} changed unnoticed`);
      }
    }
    expect(tried).toBeGreaterThan(10_000);
  },
);

describe('in an archive of 200 records', () => {
  test('every changed byte of every record and file that the ledger knows is seen', { timeout: 600_000 }, () => {
    const { digest } = modelTools();
    const expected = expectedRecords(chainOf(large), { digest });
    let tried = 0;
    for (const one of expected.values()) {
      const path = recordPath(one.collection.name, one.key);
      const bytes = bytesOf(large, path);
      const { record } = judgeRecord(bytes, one, digest);
      // Pages of a hundred lines take long to read: one byte of each few.
      const step = bytes.length > 4000 ? 23 : 1;
      for (let at = 0; at < bytes.length; at += step, tried += 1) {
        if (judgeRecord(flipped(bytes, at), one, digest).fault === undefined) expect.fail(`byte ${at} of ${path}`);
      }
      for (const { owner, key, name, sha256 } of expectedFiles(one, record)) {
        const file = bytesOf(large, `${folderOf(owner.name, key)}/${name}`);
        for (let at = 0; at < file.length; at += 1, tried += 1) {
          if (digest(flipped(file, at)) === sha256) expect.fail(`byte ${at} of ${name} of ${path}`);
        }
      }
    }
    expect(tried).toBeGreaterThan(400_000);
  });

  test('a changed byte anywhere is found and named: one in every file', { timeout: 600_000 }, async () => {
    const random = randomFrom(7);
    const paths = sealedPaths(large).filter((_, index) => index % 4 === 0);
    for (const path of paths) {
      const bytes = bytesOf(large, path);
      const at = random.below(bytes.length);
      if (!(await isNamed(changed(large, path, flipped(bytes, at)), path))) expect.fail(`byte ${at} of ${path}`);
    }
  });

  test.each(['documents/2024/某政办发/%.json', 'archive/2024/某政办发/%.json', 'documents/2024/某政办发/%/公文.pdf'])(
    'two that were swapped are both named: %s',
    async (pattern) => {
      const [one, other] = [pattern.replace('%', '17'), pattern.replace('%', '170')];
      const swapped = changed(changed(large, one, bytesOf(large, other)), other, bytesOf(large, one));
      const { findings } = await verifyFiles(swapped);
      for (const path of [one, other]) {
        expect(findings).toContainEqual(expect.objectContaining({ where: path, code: 'swapped' }));
      }
    },
  );

  test('pages of the ledger that were swapped, cut short, emptied or put elsewhere are named', async () => {
    const [first, second] = ['ledger/0000001.json', 'ledger/0000101.json'];
    const swapped = changed(changed(large, first, bytesOf(large, second)), second, bytesOf(large, first));
    expect((await verifyFiles(swapped)).findings.map(({ where }) => where)).toContain(first);
    for (const bytes of [new Uint8Array(), bytesOf(large, first).slice(0, 900), encode('{"entries":[]}\n')]) {
      expect(await isNamed(changed(large, first, bytes), first)).toBe(true);
    }
    const beyond = 'ledger/0000501.json';
    expect(await isNamed(changed(large, beyond, bytesOf(large, first)), beyond)).toBe(true);
  });

  test.each(['removed', 'swapped', 'doubled'])('entries of the ledger %s are found', async (how) => {
    const path = 'ledger/0000101.json';
    const { entries } = JSON.parse(decode(bytesOf(large, path))) as { entries: unknown[] };
    const [a, b] = entries.splice(40, 2);
    entries.splice(40, 0, ...(how === 'removed' ? [b] : how === 'swapped' ? [b, a] : [a, a, b]));
    expect(await isNamed(changed(large, path, encode(`${JSON.stringify({ entries }, undefined, 1)}\n`)), path)).toBe(
      true,
    );
  });

  test('files put in are found and named, however they are called', async () => {
    const inserted = [
      'documents/2024/某政办发/201.json',
      'documents/2024/某政办发/17/附件.pdf',
      'documents/2024/某政办发/500/公文.pdf',
      'documents/2024/%6e某政办发/17.json',
      'archive/2024/某政办发/201.json',
      'documents/2024/某政办发/17.json.previous',
      'numbers/2024/某政办发/00201.json',
      'scans/2024/某政办发/2/扫描件1.png',
      'catalogue/x.json',
      'readme.txt',
    ];
    for (const path of inserted) {
      const like = bytesOf(large, 'documents/2024/某政办发/17.json');
      if (!(await isNamed(changed(large, path, like), path))) expect.fail(path);
    }
  });

  test('the generation before put back in the place of the newer one is found', async () => {
    for (const path of [...large.keys()].filter((one) => one.endsWith('.previous'))) {
      const target = path.replace(/\.previous$/, '');
      const { findings } = await verifyFiles(changed(large, target, bytesOf(large, path)));
      if (target.startsWith('archive-settings')) continue;
      if (findings.length === 0) expect.fail(target);
    }
  });

  test('spaces and spelling that change no meaning are found', async () => {
    const path = 'documents/2024/某政办发/17.json';
    const text = decode(bytesOf(large, path));
    const spellings = [
      text.replace('\n', '\r\n'),
      `${text} `,
      text.replace('某', '\\u67d0'),
      JSON.stringify(JSON.parse(text)),
    ];
    for (const spelling of spellings) {
      const { findings } = await verifyFiles(changed(large, path, encode(spelling)));
      expect(findings).toEqual([expect.objectContaining({ where: path, code: 'altered' })]);
    }
  });
});

test('an older copy of everything passes by itself, and is told by the seal that was noted', async () => {
  const { seal } = await verifyFiles(small);
  const [, hash = ''] = seal.split('-');
  const older = await archiveOf(1);
  expect((await verifyFiles(older)).findings).toEqual([]);
  expect((await verifyFiles(older, [{ sequence: 5, hash }])).findings).toMatchObject([{ code: 'other-archive' }]);
  expect((await verifyFiles(large, [{ sequence: 2, hash: '0'.repeat(32) }])).findings).toMatchObject([
    { code: 'other-archive' },
  ]);
  expect((await verifyFiles(small, [{ sequence: 5, hash }])).findings).toEqual([]);
});

const chainOf = (files: Files): readonly LedgerEntry[] =>
  [...files.keys()]
    .filter((path) => /^ledger\/\d+\.json$/.test(path))
    .sort()
    .flatMap((path) => (JSON.parse(decode(bytesOf(files, path))) as LedgerPage).entries);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
