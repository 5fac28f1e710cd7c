import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createBackup } from '#electron/storage/backup/create-backup';
import { restoreBackup } from '#electron/storage/backup/restore-backup';
import type { FileSystem } from '#electron/storage/file-system';
import { writeFlushed } from '#electron/storage/write-flushed';
import { createDisk, type Disk } from '../../../crash/model-disk';
import { modelTools, noLock, openModel } from '../../../crash/store-scenario';
import { fillOffice } from '../../../support/backup-office';

const PASSPHRASE = '某某办 2024';

/** A disk with a store, a plain backup and a locked one. */
async function officeWithBackups(): Promise<Disk> {
  const disk = createDisk();
  const fs = disk.mount();
  await fillOffice(await openModel(fs), 2);
  await fs.makeFolder('/stick');
  const common = { folder: '/office/data', tools: modelTools(), program: '0', fs, lock: noLock };
  for (const passphrase of [undefined, PASSPHRASE]) {
    const target = passphrase === undefined ? '/stick/plain' : '/stick/locked';
    const outcome = await createBackup({ ...common, target, passphrase });
    expect(outcome).toMatchObject({ ok: true, value: { documents: 2, encrypted: passphrase !== undefined } });
  }
  return disk;
}

let disk: Disk;
beforeAll(async () => {
  disk = await officeWithBackups();
});

interface Attempt {
  readonly name: 'plain' | 'locked';
  readonly change?: (bytes: Uint8Array) => Uint8Array;
  readonly passphrase?: string;
}

/** Restores a changed backup over the store, and tells why that was refused, and whether anything but it changed. */
async function tryToRestore({ name, change = (bytes) => bytes, passphrase = PASSPHRASE }: Attempt) {
  const trial = disk.afterPowerCut(1);
  const fs = trial.mount();
  await replaceFile(fs, `/stick/${name}`, change(Uint8Array.from(await fs.read(`/stick/${name}`))));
  const before = trial.fingerprint();
  const outcome = await restoreBackup({
    folder: '/office/data',
    file: `/stick/${name}`,
    tools: modelTools(),
    force: true,
    fs,
    lock: noLock,
    passphrase,
  });
  return {
    reason: outcome.ok ? 'restored' : (outcome.failure.reason ?? outcome.failure.code),
    message: outcome.ok ? '' : outcome.failure.message,
    untouched: trial.fingerprint() === before,
  };
}

async function replaceFile(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  await fs.unlink(path);
  await writeFlushed(fs, path, bytes);
}

const flipped = (bytes: Uint8Array, at: number, mask: number): Uint8Array => {
  const place = Math.floor(at * bytes.length);
  return bytes.map((byte, index) => (index === place ? byte ^ mask : byte));
};
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const either = fc.constantFrom('plain', 'locked');

describe('a backup', () => {
  test.each(['plain', 'locked'] as const)('that is as it was made is restored: %s', async (name) => {
    expect(await tryToRestore({ name })).toMatchObject({ reason: 'restored', untouched: false });
  });

  test('that was cut off anywhere is refused as such, and nothing is touched', async () => {
    await fc.assert(
      fc.asyncProperty(either, fraction, async (name, part) => {
        const cut = await tryToRestore({ name, change: (bytes) => bytes.slice(0, Math.floor(part * bytes.length)) });
        expect(cut.untouched).toBe(true);
        expect(['backup-cut-off', 'not-a-backup']).toContain(cut.reason);
      }),
      { numRuns: 60 },
    );
  });

  test('of which any bit was changed is refused, and nothing is touched', async () => {
    await fc.assert(
      fc.asyncProperty(either, fraction, fc.integer({ min: 1, max: 255 }), async (name, part, mask) => {
        const result = await tryToRestore({ name, change: (bytes) => flipped(bytes, part, mask) });
        expect(result.untouched).toBe(true);
        expect(result.reason).toMatch(/^(backup-|not-a-backup)/);
      }),
      { numRuns: 100 },
    );
  });

  test('of which every byte of head and tail is changed in turn is refused', async () => {
    const size = (await disk.mount().read('/stick/locked')).length;
    for (const place of [...Array(70).keys(), ...Array(50).keys()].map((at, index) =>
      index < 70 ? at : size - 1 - at,
    )) {
      const { reason, untouched } = await tryToRestore({
        name: 'locked',
        change: (bytes) => bytes.map((byte, index) => (index === place ? byte ^ 1 : byte)),
      });
      expect({ place, untouched, refused: /^(backup-|not-a-backup)/.test(reason) }).toEqual({
        place,
        untouched: true,
        refused: true,
      });
    }
  });

  test('is refused for a wrong passphrase, and for none, with words of their own', async () => {
    const wrong = await tryToRestore({ name: 'locked', passphrase: '某某办 2025' });
    expect(wrong).toMatchObject({ reason: 'wrong-passphrase', untouched: true });
    expect(wrong.message).toContain('口令不对');
    const fs = disk.afterPowerCut(1).mount();
    const none = await restoreBackup({
      folder: '/elsewhere',
      file: '/stick/locked',
      tools: modelTools(),
      fs,
      lock: noLock,
    });
    expect(none).toMatchObject({ ok: false, failure: { reason: 'passphrase-needed' } });
    expect(await fs.kind('/elsewhere')).toBeUndefined();
  });

  test('under a passphrase shows no name and no text', async () => {
    const bytes = Buffer.from(await disk.mount().read('/stick/locked'));
    for (const word of ['某政办发', '公文', 'manifest', 'documents', '张三']) expect(bytes.includes(word)).toBe(false);
  });

  test('of a newer version is refused as such', async () => {
    const newer = (bytes: Uint8Array): Uint8Array =>
      Buffer.from(
        Buffer.from(bytes).toString('latin1').replace('zhiwen-backup 1 sha256', 'zhiwen-backup 2 sha256'),
        'latin1',
      );
    expect(await tryToRestore({ name: 'plain', change: newer })).toMatchObject({
      reason: 'backup-too-new',
      untouched: true,
    });
    const locked = (bytes: Uint8Array): Uint8Array => bytes.map((byte, index) => (index === 16 ? 2 : byte));
    expect(await tryToRestore({ name: 'locked', change: locked })).toMatchObject({ reason: 'backup-too-new' });
  });
});
