import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileCheck } from '#engine/check/file-check';
import { unreadable, type Unreadable } from '#engine/readers/unreadable';

export type { FileCheck, Unreadable };

/** What checking one file may take: a thousand pages need some 15 seconds and 600 MB. */
export interface CheckLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: CheckLimits = { seconds: 60, megabytes: 1536 };

/** Bundled beside this program. */
const CHECKER = join(__dirname, 'check-worker.cjs');

/**
 * Measures a finished PDF or DOCX, whatever made it, against the standard. The bytes are not trusted: they are read in a
 * thread of their own that is ended when it asks for too much. Rejects only for a fault of ours.
 */
export function checkFile(
  bytes: Uint8Array,
  limits: CheckLimits = LIMITS,
  checker: string = CHECKER,
): Promise<FileCheck | Unreadable> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(checker, {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // The reading library speaks to the console of what it can do without.
      stdout: true,
      stderr: true,
    });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      void worker.terminate().then(settle);
    };
    const timer = setTimeout(() => {
      end(() => resolve(unreadable('too-large', `${limits.seconds} 秒内没有查完，文件太复杂，或者是有意做成这样的`)));
    }, limits.seconds * 1000);
    worker.once('message', (result: FileCheck | Unreadable) => {
      end(() => resolve(result));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => {
        if (outOfMemory) resolve(unreadable('too-large', '文件太大或太复杂，检查它所需的内存不够'));
        else reject(error);
      });
    });
  });
}
