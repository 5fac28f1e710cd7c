/**
 * Every single byte of an archive of 200 records, one after the other. What a file says is judged by that file alone,
 * given the entries of the ledger before it; so only the file concerned is looked at again, by the code that verifies.
 * `npm test` takes one byte of every few of the long pages, `npm run endure` (ZHIWEN_EVERY_BYTE=1) takes them all.
 */
import { beforeAll, expect, test } from 'vitest';
import type { LedgerEntry, LedgerPage } from '#data/records/ledger';
import { expectedRecords } from '#data/repositories/expected';
import { collectFindings } from '#data/repositories/findings';
import { recordPath } from '#electron/storage/store-paths';
import { judgeRecord } from '#electron/storage/verify/judge';
import { auditPage } from '#electron/storage/verify/read-chain';
import { modelTools } from '../../../crash/store-scenario';
import { archiveOf, flipped, type Files } from './archive-in-memory';

/** Prime, so that it falls on every place of an entry sooner or later. */
const STEP = process.env['ZHIWEN_EVERY_BYTE'] === '1' ? 1 : 61;
const LONG = 4000;

let files: Files;
let pages: readonly { readonly path: string; readonly key: string; readonly bytes: Uint8Array }[];
beforeAll(async () => {
  files = await archiveOf(200);
  pages = [...files.keys()]
    .filter((path) => /^ledger\/\d+\.json$/.test(path))
    .sort()
    .map((path) => ({ path, key: path.slice('ledger/'.length, -'.json'.length), bytes: bytesOf(path) }));
}, 120_000);

const bytesOf = (path: string): Uint8Array => files.get(path) ?? new Uint8Array();
const entriesOf = (bytes: Uint8Array): readonly LedgerEntry[] =>
  (JSON.parse(new TextDecoder().decode(bytes)) as LedgerPage).entries;

test('a changed byte of the ledger is found and its page named', { timeout: 3_600_000 }, async () => {
  const { digest } = modelTools();
  const before: LedgerEntry[] = [];
  let tried = 0;
  for (const { path, key, bytes } of pages) {
    const named = async (content: Uint8Array): Promise<boolean> => {
      const { findings, report } = collectFindings();
      const audit = { places: [], read: () => Promise.resolve(content), tools: { digest }, report };
      await auditPage(audit, path, key, before.slice(-1));
      return findings.some(({ where }) => where === path);
    };
    expect(await named(bytes)).toBe(false);
    for (let at = 0; at < bytes.length; at += STEP, tried += 1) {
      if (!(await named(flipped(bytes, at)))) expect.fail(`byte ${at} of ${path}`);
    }
    before.push(...entriesOf(bytes));
  }
  expect(tried).toBeGreaterThan(250_000 / STEP);
});

test('a changed byte of a page of the register or the catalogue is found', { timeout: 3_600_000 }, () => {
  const { digest } = modelTools();
  const expected = expectedRecords(
    pages.flatMap(({ bytes }) => entriesOf(bytes)),
    { digest },
  );
  let tried = 0;
  for (const one of expected.values()) {
    const bytes = bytesOf(recordPath(one.collection.name, one.key));
    if (bytes.length <= LONG) continue; // tampering.test.ts takes every byte of these.
    for (let at = 0; at < bytes.length; at += STEP, tried += 1) {
      if (judgeRecord(flipped(bytes, at), one, digest).fault === undefined) expect.fail(`byte ${at} of ${one.title}`);
    }
  }
  expect(tried).toBeGreaterThan(20_000 / STEP);
});
