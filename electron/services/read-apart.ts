import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileCheck } from '#engine/check/file-check';
import { unreadable, type Unreadable } from '#engine/readers/unreadable';

/** What can be asked of a finished file, and what is answered. */
export interface Readings {
  readonly check: FileCheck;
  readonly pages: { readonly ok: true; readonly pages: number };
}

export interface ReadingTask {
  readonly task: keyof Readings;
  readonly bytes: Uint8Array;
}

/** What reading one file may take: a thousand pages need some 15 seconds and 600 MB. */
export interface ReadLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: ReadLimits = { seconds: 60, megabytes: 1536 };

/** Bundled beside this program. */
const READER = join(__dirname, 'check-worker.cjs');

/**
 * Reads a finished PDF or DOCX, whatever made it. The bytes are not trusted: they are read in a thread of their own,
 * that is ended when it asks for too much, and that nobody has to wait for. Rejects only for a fault of ours.
 */
export function readApart<Task extends keyof Readings>(
  task: Task,
  bytes: Uint8Array,
  { limits = LIMITS, reader = READER }: { readonly limits?: ReadLimits; readonly reader?: string } = {},
): Promise<Readings[Task] | Unreadable> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(reader, {
      workerData: { task, bytes } satisfies ReadingTask,
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
    worker.once('message', (result: Readings[Task] | Unreadable) => {
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
