/**
 * Every single byte of an archive of 200 records, one after the other: changed, taken out, doubled, exchanged with the
 * next; and every file taken out, and exchanged with the next of its sort. What a file says is judged by that file alone,
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
import { archiveOf, BYTE_EDITS, changed, flipped, sealedPaths, verifyFiles, type Files } from './archive-in-memory';

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

/** All of them, or one after the other where only some bytes are taken. */
const edits = (bytes: Uint8Array, at: number): readonly Uint8Array[] =>
  (STEP === 1 ? BYTE_EDITS : [BYTE_EDITS[at % BYTE_EDITS.length] ?? flipped]).flatMap((edit) => edit(bytes, at) ?? []);

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
      for (const edited of edits(bytes, at)) if (!(await named(edited))) expect.fail(`byte ${at} of ${path}`);
    }
    before.push(...entriesOf(bytes));
  }
  expect(tried).toBeGreaterThan(250_000 / STEP);
});

test('a changed byte of any record is found', { timeout: 3_600_000 }, () => {
  const { digest } = modelTools();
  const expected = expectedRecords(
    pages.flatMap(({ bytes }) => entriesOf(bytes)),
    { digest },
  );
  let tried = 0;
  for (const one of expected.values()) {
    const bytes = bytesOf(recordPath(one.collection.name, one.key));
    const step = bytes.length <= LONG ? 1 : STEP;
    for (let at = 0; at < bytes.length; at += step, tried += 1) {
      for (const edited of edits(bytes, at)) {
        if (judgeRecord(edited, one, digest).fault === undefined) expect.fail(`byte ${at} of ${one.title}`);
      }
    }
  }
  expect(tried).toBeGreaterThan(20_000 / STEP);
});

const PART = STEP === 1 ? 1 : 29;

test(
  'a file that is taken out is found, and named but for the ledger, whose entries are',
  { timeout: 3_600_000 },
  async () => {
    const current = sealedPaths(files).filter((path) => !path.endsWith('.previous'));
    for (const path of current.filter((_, index) => index % PART === 0)) {
      const { findings } = await verifyFiles(changed(files, path, undefined));
      if (path.startsWith('ledger/')) expect(findings.length).toBeGreaterThan(0);
      else if (!findings.some(({ where, code }) => where === path && code === 'missing')) expect.fail(path);
    }
  },
);

test(
  'a file that is exchanged with the next of its sort is found, and both are named',
  { timeout: 3_600_000 },
  async () => {
    const sorts = [/^documents\/.*\.json$/u, /^archive\/.*\.json$/u, /^documents\/.*公文\.pdf$/u];
    for (const sort of sorts) {
      const paths = [...files.keys()].filter((path) => sort.test(path));
      for (const [index, one] of paths.entries()) {
        const other = paths[index + 1];
        if (other === undefined || index % PART !== 0) continue;
        const { findings } = await verifyFiles(changed(changed(files, one, bytesOf(other)), other, bytesOf(one)));
        for (const path of [one, other]) if (!findings.some(({ where }) => where === path)) expect.fail(path);
      }
    }
  },
);
