import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { answering } from './answers';
import { succeed } from '#data/contract/reply';
import { checkFinished } from '#electron/desktop/check-finished';
import { createFileTokens } from '#electron/desktop/file-tokens';
import type { Engine } from '#electron/workers/engine';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-finished-'));
});
afterEach(() => rm(folder, { recursive: true }));

const check = { ok: true, kind: 'pdf', pages: 1, remarks: [], clauses: [] } as const;

/** Only notes what it is given: how files are measured is shown elsewhere, on the real thing. */
function measuring() {
  const seen: Uint8Array[] = [];
  const run = (_job: string, { bytes }: { readonly bytes: Uint8Array }) => {
    seen.push(bytes);
    return Promise.resolve(succeed(check));
  };
  return { seen, engine: { run, stop: () => undefined } as unknown as Engine };
}

const ports = (engine: Engine, askOpenPath?: string) => ({
  engine,
  dialogs: answering({ askOpenPath }),
  tokens: createFileTokens(),
});

test('the file measured is the one on the disk now, not what was written', async () => {
  const path = join(folder, 'a.pdf');
  await writeFile(path, 'old');
  const { seen, engine } = measuring();
  const used = ports(engine);
  const { token } = used.tokens.issue(path);
  await writeFile(path, 'new');
  expect(await checkFinished({ token }, used)).toMatchObject({
    ok: true,
    value: { status: 'checked', file: { name: 'a.pdf' }, check },
  });
  expect(seen.map((bytes) => Buffer.from(bytes).toString())).toEqual(['new']);
});

test('without a token the person picks, and may think better of it', async () => {
  const { engine, seen } = measuring();
  expect(await checkFinished({}, ports(engine))).toEqual(succeed({ status: 'canceled' }));
  expect(seen).toEqual([]);
});

test('a file that is gone is said to be, by its name', async () => {
  const { engine } = measuring();
  const reply = await checkFinished({}, ports(engine, join(folder, '没有.pdf')));
  expect(reply).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  expect(JSON.stringify(reply)).toContain('没有.pdf');
});
