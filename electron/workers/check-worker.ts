/**
 * Reads and checks one file from outside, in a thread that can be ended: a file made to do harm may ask for all the
 * time and memory there is. Bundled apart, since the PDF reader is as large as everything else together.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from '#engine/check/check-file';

void checkFile(workerData as Uint8Array).then((result) => parentPort?.postMessage(result));
