import { storeError } from '#data/store/failure';

/** A backup file that cannot be used, and why. Nothing was touched. */
export const cutOff = (): Error =>
  storeError(
    'not-possible',
    '备份文件不完整，后面缺了一截（可能没有复制完就拔了盘）；请改用另一份备份',
    'backup-cut-off',
  );

export const altered = (where = ''): Error =>
  storeError('not-possible', `备份文件的内容被改动过或已损坏${where}；请改用另一份备份`, 'backup-altered');

export const notBackup = (): Error => storeError('not-possible', '这不是制文的备份文件', 'not-a-backup');

export const backupTooNew = (): Error =>
  storeError('too-new', '这份备份由更新版本的制文做成，这个版本读不了；请升级后再恢复', 'backup-too-new');

export const passphraseNeeded = (): Error =>
  storeError('not-possible', '这份备份加了密，需要备份时设的口令', 'passphrase-needed');

export const wrongPassphrase = (): Error =>
  storeError('not-possible', '口令不对，没有打开备份；请核对大小写和输入法后再试', 'wrong-passphrase');
