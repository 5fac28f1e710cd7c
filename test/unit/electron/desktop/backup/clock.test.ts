import { expect, test, vi } from 'vitest';

import { noteInBackupLog } from '#data/repositories/backup-plan';
import { backUpIfDue } from '#electron/desktop/backup/clock';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../../../../crash/store-scenario';
import { made, planned, refused, stored } from './parts';

const idle = { running: () => null };

test('a backup that is due is made, one that is not due is not', async () => {
  const { store } = await stored();
  const backup = vi.fn(() => made);
  const look = () => backUpIfDue({ store, desk: { ...idle, backup }, notify: vi.fn() });
  expect(await look()).toBeUndefined();
  await planned(store);
  expect(await look()).toMatchObject({ ok: true });
  const done = { at: systemTools.now(), file: '/stick/a.zip', documents: 0 };
  expectOk(await store.write((unit) => noteInBackupLog(unit, { done })));
  expect(await look()).toBeUndefined();
  expect(backup).toHaveBeenCalledOnce();
});

test('one that fails is said so, and tried again the next time', async () => {
  const { store } = await stored();
  await planned(store);
  const backup = vi.fn(() => refused('放备份的文件夹不在'));
  const notify = vi.fn<(message: string) => void>();
  const ports = { store, desk: { ...idle, backup }, notify };
  await backUpIfDue(ports);
  await backUpIfDue(ports);
  expect(backup).toHaveBeenCalledTimes(2);
  expect(notify).toHaveBeenCalledWith(expect.stringContaining('定时备份没有做成：放备份的文件夹不在。'));
});

test('the clock waits while something else is done with backups', async () => {
  const { store } = await stored();
  await planned(store);
  const backup = vi.fn(() => made);
  await backUpIfDue({ store, desk: { running: () => 'restore', backup }, notify: vi.fn() });
  expect(backup).not.toHaveBeenCalled();
});
