import { expect, test, vi } from 'vitest';

import { createBackupRunner, type BackupListener } from '#electron/workers/backup-runner';

function runner() {
  const listeners: BackupListener[] = [];
  const kill = vi.fn();
  const post = vi.fn();
  const made = createBackupRunner((listener) => {
    listeners.push(listener);
    return { post, kill };
  });
  return { made, listeners, kill, post };
}

const JOB = { folder: '/data', passphrase: undefined };

test('a job has a process of its own, which ends with it', async () => {
  const { made, listeners, kill, post } = runner();
  const heard = vi.fn();
  const done = made.run('backup', JOB, heard);
  expect(post).toHaveBeenCalledWith({ job: 'backup', argument: JOB });
  listeners[0]?.message({ progress: { step: 'writing', done: 1, total: 2 } });
  listeners[0]?.message({ outcome: { ok: true, value: 'report', notices: [] } });
  expect(await done).toMatchObject({ ok: true, value: 'report' });
  expect(heard).toHaveBeenCalledWith({ step: 'writing', done: 1, total: 2 });
  expect(kill).toHaveBeenCalledOnce();
});

test('a process that ends too early fails its job; of a restore nobody can say whether it was done', async () => {
  const { made, listeners } = runner();
  const backup = made.run('backup', JOB);
  const restore = made.run('restore', { ...JOB, file: '/a.zip', force: false });
  for (const { exit } of listeners) exit();
  expect(await backup).toMatchObject({ ok: false, failure: { code: 'not-possible', reason: 'stopped' } });
  expect(await restore).toMatchObject({ ok: false, failure: { code: 'uncertain', reason: 'stopped' } });
});
