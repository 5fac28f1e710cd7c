import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { createVerifier } from '#electron/workers/verify';
import { expectOk } from '../../../crash/store-scenario';
import { fillOffice } from '../../../support/backup-office';

const folder = mkdtempSync(join(tmpdir(), 'zhiwen-verifier-'));
const script = join(folder, 'verify-worker.cjs');
const data = join(folder, 'data');
beforeAll(async () => {
  const entryPoints = ['electron/workers/verify-worker.ts'];
  await build({ entryPoints, outfile: script, bundle: true, platform: 'node', format: 'cjs', target: 'node18.15' });
  await fillOffice(expectOk(await openStore({ folder: data, tools: systemTools })), 12);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('verifies in a thread of its own, telling how far it is', async () => {
  const told: number[] = [];
  const reply = await createVerifier(script).run({ folder: data }, (done, total) => told.push(done / total));
  expect(reply).toMatchObject({ ok: true, value: { findings: [], counted: { entries: 12, files: 36 } } });
  expect(told.length).toBeGreaterThan(10);
  expect(Math.max(...told)).toBeLessThanOrEqual(1);
});

test('one that is canceled answers nothing', async () => {
  const verifier = createVerifier(script);
  const reply = verifier.run({ folder: data }, () => undefined);
  verifier.cancel();
  expect(await reply).toEqual({ ok: true, value: undefined });
});

test('a folder without records is no archive', async () => {
  const reply = await createVerifier(script).run({ folder: join(folder, 'none') }, () => undefined);
  expect(reply).toMatchObject({ ok: false });
});
