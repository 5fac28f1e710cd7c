import { expect, test, vi } from 'vitest';

import type { ExitBackup } from '#data/contract/backup-types';
import { createExitBackups } from '#electron/desktop/backup/exit-backup';
import type { BackupDesk } from '#electron/desktop/backup/work';
import { planned, refused, stored, made } from './parts';

const noPassphrases = { current: () => undefined, isKept: () => false, canKeep: () => false, forget: vi.fn() };

async function office(desk: Partial<BackupDesk>, atExit = true) {
  const { store } = await stored();
  await planned(store, { atExit });
  const told: ExitBackup[] = [];
  const set = vi.fn<(passphrase: string) => void>();
  const stop = vi.fn();
  const exits = createExitBackups({
    store,
    desk: { running: () => null, backup: () => made, work: () => refused('没有'), stop, ...desk },
    passphrases: { ...noPassphrases, set },
    tell: (state) => told.push(state),
  });
  return { exits, told, set, stop };
}

test('a plan without backups at exit lets one go at once', async () => {
  const backup = vi.fn(() => made);
  const { exits } = await office({ backup }, false);
  expect(await exits.mayLeave()).toBe(true);
  expect(backup).not.toHaveBeenCalled();
});

test('leaving waits for the backup, visibly', async () => {
  const { exits, told } = await office({});
  expect(await exits.mayLeave()).toBe(true);
  expect(told).toEqual([{ at: 'running' }]);
});

test('one that fails is told, tried again with the passphrase given, and lets go once it is made', async () => {
  let known = false;
  const backup = (): ReturnType<BackupDesk['backup']> =>
    known ? made : refused('备份要加密，请输入口令', 'passphrase-needed');
  const { exits, told, set } = await office({ backup });
  const leaving = exits.mayLeave();
  await vi.waitFor(() => {
    expect(told.at(-1)).toMatchObject({ at: 'failed', wantsPassphrase: true });
  });
  known = true;
  exits.answer({ answer: 'again', passphrase: '口令' });
  expect(await leaving).toBe(true);
  expect(set).toHaveBeenCalledWith('口令', false);
});

test.each([
  ['leave', true],
  ['stay', false],
] as const)('nobody has to wait: %s ends the backup under way', async (answer, may) => {
  const { exits, told, stop } = await office({ backup: () => new Promise(() => undefined) });
  const leaving = exits.mayLeave();
  await vi.waitFor(() => {
    expect(told).toEqual([{ at: 'running' }]);
  });
  exits.answer({ answer });
  expect(await leaving).toBe(may);
  expect(stop).toHaveBeenCalledOnce();
});

test('who asks to close once more leaves without one', async () => {
  const { exits, told } = await office({ backup: () => refused('放备份的文件夹不在') });
  const leaving = exits.mayLeave();
  await vi.waitFor(() => {
    expect(told.at(-1)).toMatchObject({ at: 'failed' });
  });
  exits.insist();
  expect(await leaving).toBe(true);
});

test('nobody leaves in the middle of a restore', async () => {
  const { exits } = await office({ running: () => 'restore' });
  expect(await exits.mayLeave()).toBe(false);
});
