import { hasCode } from '../file-system';
import type { StoreLock } from './store-lock';

/** Where nothing can be written, not even a lock, reading goes on without one: `undefined`. */
export async function acquire(lock: StoreLock, mode: 'write' | 'read'): Promise<(() => Promise<void>) | undefined> {
  try {
    return await lock.acquire();
  } catch (error) {
    if (mode === 'write' || !hasCode(error, ['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'])) throw error;
    return undefined;
  }
}
