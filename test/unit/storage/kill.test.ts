import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepTemporaries } from '#electron/storage/temporary-files';

const ROUNDS = 40;
const SIZE = 8_000_000;

/** Writes revision after revision of one file, each filled with its own number, and tells of each that is done. */
const WRITER = `
  import { durableWrite } from '#electron/storage/durable-write';
  const bytes = new Uint8Array(${SIZE});
  for (let revision = 1; ; revision = revision % 255 + 1) {
    await durableWrite(process.argv[2], bytes.fill(revision), { overwrite: true });
    process.stdout.write(revision + ' ');
  }
`;

let folder: string;
let writer: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-kill-'));
  writer = join(folder, 'writer.mjs');
  await build({
    stdin: { contents: WRITER, resolveDir: join(import.meta.dirname, '../../..') },
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the writer run for so long after its first revision, kills it, and says which revision it told of last. */
function killAfter(milliseconds: number, target: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [writer, target], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (told === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      told += chunk.toString();
    });
    child.on('close', () => resolve(Number(told.trim().split(' ').at(-1))));
  });
}

test('killed at any moment, the file is one revision, whole, and not older than the last one told of', async () => {
  const work = join(folder, 'work');
  mkdirSync(work);
  let caughtWriting = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const told = await killAfter(1 + 3 * round, join(work, '甲'));
    const bytes = readFileSync(join(work, '甲'));
    expect(bytes.byteLength).toBe(SIZE);
    const revision = bytes[0] ?? 0;
    expect(bytes.equals(Buffer.alloc(SIZE, revision))).toBe(true);
    expect([told, (told % 255) + 1]).toContain(revision);
    if (readdirSync(work).length > 1) caughtWriting += 1;
    await sweepTemporaries(work, Date.now());
    expect(readdirSync(work)).toEqual(['甲']);
  }
  expect(caughtWriting).toBeGreaterThan(0);
}, 120_000);
