import type { StoreFailure } from '#data/store/failure';
import type { ExitStatus, Invocation, Io } from './command';
import type { Problem } from './problem';
import { storeFailure } from './store-failure';

/** What is wrong with the file that was named, not with the store. */
const OF_THE_FILE: readonly string[] = [
  'backup-cut-off',
  'backup-altered',
  'not-a-backup',
  'backup-too-new',
  'passphrase-needed',
  'wrong-passphrase',
  'not-found',
  'file-exists',
  'folder-gone',
  'inside-store',
  'not-verified',
];

/** Says why a backup or a restore did not happen. */
export function failWith(io: Io, invocation: Invocation, failure: StoreFailure): ExitStatus {
  const { problem, status } = storeFailure(failure);
  const ofFile = OF_THE_FILE.includes(failure.reason ?? '');
  io.fail([ofFile ? { ...problem, path: invocation.operands[0] ?? '', title: '备份文件' } : problem]);
  return failure.reason === 'backup-too-new' ? 2 : status;
}

export function refuse(io: Io, problem: Problem): ExitStatus {
  io.fail([problem]);
  return 2;
}

export const noFolder = (message: string): Problem => ({
  code: 'missing-option',
  path: '--data',
  title: '数据文件夹',
  message,
});

export const NO_PASSPHRASE: Problem = {
  code: 'passphrase-needed',
  path: '',
  title: '口令',
  message: '没有给出口令：请设环境变量 ZHIWEN_PASSPHRASE，或在提示后输入，或从标准输入给一行',
};
