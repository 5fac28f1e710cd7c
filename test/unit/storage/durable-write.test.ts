import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { durableWrite, stageFile } from '#electron/storage/durable-write';
import { sweepTemporaries, temporaryName } from '#electron/storage/temporary-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a durable write', () => {
  test('leaves exactly the file', async () => {
    await durableWrite(inFolder('甲.pdf'), bytes('内容'), { overwrite: false });
    expect(readdirSync(folder)).toEqual(['甲.pdf']);
    expect(readFileSync(inFolder('甲.pdf'), 'utf8')).toBe('内容');
  });

  test('refuses an existing name and leaves it alone', async () => {
    writeFileSync(inFolder('甲.pdf'), '旧');
    await expect(durableWrite(inFolder('甲.pdf'), bytes('新'), { overwrite: false })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    expect(readFileSync(inFolder('甲.pdf'), 'utf8')).toBe('旧');
    expect(readdirSync(folder)).toEqual(['甲.pdf']);
  });

  test('replaces an existing file when told to', async () => {
    writeFileSync(inFolder('甲.pdf'), '旧');
    await durableWrite(inFolder('甲.pdf'), bytes('新'), { overwrite: true });
    expect(readFileSync(inFolder('甲.pdf'), 'utf8')).toBe('新');
    expect(readdirSync(folder)).toEqual(['甲.pdf']);
  });

  test('never replaces a folder, and leaves nothing behind', async () => {
    mkdirSync(inFolder('甲.pdf'));
    await expect(durableWrite(inFolder('甲.pdf'), bytes('新'), { overwrite: true })).rejects.toMatchObject({
      code: 'EISDIR',
    });
    expect(readdirSync(folder)).toEqual(['甲.pdf']);
  });

  test('of two rivals for a name one wins whole and one is refused', async () => {
    const outcomes = await Promise.allSettled(
      ['一', '二'].map((text) => durableWrite(inFolder('甲'), bytes(text.repeat(100_000)), { overwrite: false })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(readFileSync(inFolder('甲'), 'utf8')).toMatch(/^(一{100000}|二{100000})$/);
  });
});

test('a staged file has no name until it is published, and none after it is discarded', async () => {
  const kept = await stageFile(inFolder('甲'), bytes('甲'), { overwrite: false });
  const dropped = await stageFile(inFolder('乙'), bytes('乙'), { overwrite: false });
  expect(readdirSync(folder).filter((name) => !name.endsWith('.tmp'))).toEqual([]);
  await kept.publish();
  await dropped.discard();
  expect(readdirSync(folder)).toEqual(['甲']);
});

describe('sweeping', () => {
  const NOW = Date.UTC(2026, 0, 10);
  const ourHost = temporaryName('00').split('-')[1] ?? '';

  test('removes what a dead process left, and nothing else', async () => {
    const mine = temporaryName('aa');
    const dead = `.zhiwen-${ourHost}-999999999-bb.tmp`;
    const elsewhere = '.zhiwen-otherhost-5-cc.tmp';
    for (const name of [mine, dead, elsewhere, 'zhiwen.tmp', '.zhiwen-notes.tmp']) writeFileSync(inFolder(name), '');
    utimesSync(inFolder(elsewhere), NOW / 1000, NOW / 1000);
    utimesSync(inFolder(mine), NOW / 1000, NOW / 1000);
    await sweepTemporaries(folder, NOW + 60_000);
    expect(readdirSync(folder).sort()).toEqual([mine, elsewhere, 'zhiwen.tmp', '.zhiwen-notes.tmp'].sort());
  });

  test('removes any leftover after a day', async () => {
    const elsewhere = '.zhiwen-otherhost-5-cc.tmp';
    writeFileSync(inFolder(elsewhere), '');
    utimesSync(inFolder(elsewhere), NOW / 1000, NOW / 1000);
    await sweepTemporaries(folder, NOW + 25 * 60 * 60 * 1000);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a folder that is not there does nothing', async () => {
    await sweepTemporaries(inFolder('没有'), NOW);
  });
});
