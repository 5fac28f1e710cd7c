import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../crash/store-scenario';
import { fillOffice } from '../support/backup-office';
import { mount } from './mount';
import { errorsOf, namesIn, scratch, zhiwen } from './support';

async function office(documents: number): Promise<{ folder: string; data: string; file: string }> {
  const folder = scratch();
  const data = join(folder, 'data');
  await fillOffice(expectOk(await openStore({ folder: data, tools: systemTools })), documents);
  return { folder, data, file: join(folder, '备份.zip') };
}

/** Every file below a folder with its digest, but the journal, which is of the disk and not of the office. */
function hashesIn(folder: string, below = ''): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = join(below, name);
    if (statSync(join(folder, path)).isDirectory()) Object.assign(found, hashesIn(folder, path));
    else if (!name.startsWith('journal.json')) {
      found[path] = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex');
    }
  }
  return found;
}

describe('backup and restore', () => {
  test('of 200 documents: every hash is equal, and issuing goes on', { timeout: 120_000 }, async () => {
    const { folder, data, file } = await office(200);
    const made = await zhiwen(['backup', file, '--data', data, '--json']);
    expect(JSON.parse(made.stdout)).toMatchObject({ documents: 200, encrypted: false, verified: true });
    const again = join(folder, 'again');
    const restored = await zhiwen(['restore', file, '--data', again, '--json']);
    expect(JSON.parse(restored.stdout)).toMatchObject({ documents: 200 });
    expect(hashesIn(again)).toEqual(hashesIn(data));
    expect(Object.keys(hashesIn(again)).length).toBeGreaterThan(800);
    const drill = await zhiwen(['backup', file, '--drill']);
    expect(drill.stdout).toContain('演练成功');
    await fillOffice(expectOk(await openStore({ folder: again, tools: systemTools, mustExist: true })), 1);
    expect(existsSync(join(again, 'documents/2024/某政办发/201.json'))).toBe(true);
  });

  test('under a passphrase, from the environment or from standard input', async () => {
    const { folder, data, file } = await office(1);
    const env = { ZHIWEN_PASSPHRASE: '某某办' };
    expect((await zhiwen(['backup', file, '--data', data, '--encrypt'], { env })).status).toBe(0);
    const again = join(folder, 'again');
    const wrong = await zhiwen(['restore', file, '--data', again, '--json'], { stdin: '别的\n' });
    expect([wrong.status, errorsOf(wrong)[0]?.code]).toEqual([2, 'wrong-passphrase']);
    const none = await zhiwen(['restore', file, '--data', again, '--json']);
    expect(errorsOf(none)[0]).toMatchObject({ code: 'passphrase-needed', path: file, title: '备份文件' });
    expect(existsSync(again)).toBe(false);
    expect((await zhiwen(['restore', file, '--data', again], { stdin: '某某办\n' })).status).toBe(0);
    expect(hashesIn(again)).toEqual(hashesIn(data));
  });

  test('restore never overwrites a store without --force, and with it keeps the old one', async () => {
    const { folder, data, file } = await office(2);
    await zhiwen(['backup', file, '--data', data]);
    const other = await office(1);
    const before = hashesIn(other.data);
    const refused = await zhiwen(['restore', file, '--data', other.data, '--json']);
    expect([refused.status, errorsOf(refused)[0]?.code]).toEqual([2, 'not-empty']);
    expect(hashesIn(other.data)).toEqual(before);
    const forced = await zhiwen(['restore', file, '--data', other.data, '--force', '--json']);
    const { replaced } = JSON.parse(forced.stdout) as { replaced: string };
    const kept = Object.entries(hashesIn(other.data));
    const strip = (path: string): string => path.replace(`.${replaced}`, '');
    expect(Object.fromEntries(kept.filter(([path]) => !path.includes(replaced)))).toEqual(hashesIn(data));
    const aside = kept.filter(([path]) => path.includes(replaced)).map(([path, hash]) => [strip(path), hash]);
    expect(Object.fromEntries(aside)).toMatchObject(before);
    expect(folder).not.toBe(other.folder);
  });
});

describe('backup refuses', () => {
  test('an existing file without --force, a place in the store, a folder without a store', async () => {
    const { folder, data, file } = await office(1);
    writeFileSync(file, 'older');
    const codes = [];
    for (const args of [
      [file, '--data', data],
      [join(data, 'b.zip'), '--data', data],
      [join(folder, 'c.zip'), '--data', join(folder, 'nowhere')],
      [join(folder, 'c.zip')],
    ]) {
      const run = await zhiwen(['backup', ...args, '--json']);
      codes.push([run.status, errorsOf(run)[0]?.code]);
    }
    expect(codes).toEqual([
      [2, 'file-exists'],
      [2, 'inside-store'],
      [2, 'no-store'],
      [2, 'missing-option'],
    ]);
    expect(readFileSync(file, 'utf8')).toBe('older');
    expect(namesIn(folder)).toEqual(['data', '备份.zip']);
    expect((await zhiwen(['backup', file, '--data', data, '--force'])).status).toBe(0);
  });

  test('to vouch for a store that does not agree with itself', async () => {
    const { data, file } = await office(2);
    const pdf = join(data, 'documents/2024/某政办发/1/公文.pdf');
    writeFileSync(pdf, `${readFileSync(pdf, 'utf8')}!`);
    const run = await zhiwen(['backup', file, '--data', data, '--json']);
    expect([run.status, errorsOf(run)[0]?.code]).toEqual([3, 'store-inconsistent']);
    expect(existsSync(file)).toBe(false);
  });

  test('where the disk has no room, and leaves the old backup', async (context) => {
    const { folder, data } = await office(30);
    const stick = join(folder, 'stick');
    mkdirSync(stick);
    if (!mount(stick, 'size=64k')) return context.skip();
    const file = join(stick, 'b.zip');
    writeFileSync(file, 'older'.repeat(4000));
    const run = await zhiwen(['backup', file, '--data', data, '--force', '--json']);
    expect([run.status, errorsOf(run)[0]?.code]).toEqual([3, 'disk-full']);
    expect(readFileSync(file, 'utf8')).toBe('older'.repeat(4000));
    expect(namesIn(stick)).toEqual(['b.zip']);
  });

  test('a store or a backup of a newer version, and what is no backup', async () => {
    const { folder, data, file } = await office(1);
    const marker = join(data, 'store.json');
    const plain = readFileSync(marker, 'utf8');
    writeFileSync(marker, plain.replace('"version": 1', '"version": 999'));
    const newer = await zhiwen(['backup', file, '--data', data, '--json']);
    expect([newer.status, errorsOf(newer)[0]?.code]).toEqual([3, 'store-too-new']);
    writeFileSync(join(folder, 'text.zip'), '这不是备份');
    const codes = [];
    for (const name of ['text.zip', 'none.zip']) {
      const run = await zhiwen(['restore', join(folder, name), '--data', join(folder, 'again'), '--json']);
      codes.push([run.status, errorsOf(run)[0]?.code]);
    }
    expect(codes).toEqual([
      [2, 'not-a-backup'],
      [2, 'not-found'],
    ]);
    expect(existsSync(join(folder, 'again'))).toBe(false);
  });
});
