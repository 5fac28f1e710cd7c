/**
 * Reads one file from outside, in a thread that can be ended: a file made to do harm may ask for all the time and memory
 * there is. Bundled apart, since the PDF reader is as large as everything else together.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from '#engine/check/check-file';
import { readPdf } from '#engine/readers/pdf/read-pdf';
import type { Unreadable } from '#engine/readers/unreadable';
import type { Readings, ReadingTask } from '#electron/services/read-apart';

const READ: { readonly [Task in keyof Readings]: (bytes: Uint8Array) => Promise<Readings[Task] | Unreadable> } = {
  check: checkFile,
  pages: async (bytes) => {
    const read = await readPdf(bytes);
    return read.ok ? { ok: true, pages: read.file.pages.length } : read;
  },
};

const { task, bytes } = workerData as ReadingTask;
void READ[task](bytes).then((result) => parentPort?.postMessage(result));
