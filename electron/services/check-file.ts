import type { FileCheck } from '#engine/check/file-check';
import type { Unreadable } from '#engine/readers/unreadable';
import { readApart } from './read-apart';

export type { FileCheck, Unreadable };

/** Measures a finished PDF or DOCX, whatever made it, against the standard. Rejects only for a fault of ours. */
export const checkFile = (bytes: Uint8Array): Promise<FileCheck | Unreadable> => readApart('check', bytes);
