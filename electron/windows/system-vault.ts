import { safeStorage } from 'electron';

import type { Vault } from '#electron/desktop/backup/passphrases';

/** Linux without a keyring would lock with a key that anybody knows. */
const ANYBODYS: readonly string[] = ['basic_text', 'unknown'];

export const systemVault: Vault = {
  isSafe: () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || !ANYBODYS.includes(safeStorage.getSelectedStorageBackend())),
  lock: (text) => safeStorage.encryptString(text).toString('base64'),
  unlock(locked) {
    try {
      return safeStorage.decryptString(Buffer.from(locked, 'base64'));
    } catch {
      return undefined;
    }
  },
};
