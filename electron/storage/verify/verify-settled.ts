import { join } from 'node:path';
import { HEAD_KEY, head } from '#data/records/number';
import { hasCode } from '../file-system';
import { JOURNAL } from '../journal';
import { isSameBytes } from '../json-text';
import { recordPath } from '../store-paths';
import { verifyFolder, type Verification, type VerifyOptions } from './verify-folder';

/** While somebody else issues document after document, at some point it has to be said how things stand. */
const TURNS = 5;
const HEAD = recordPath(head.name, HEAD_KEY);

/**
 * `verifyFolder` while others may write: what they write in between may look like tampering, so that nothing is said of
 * a store that has moved on before everything was looked at again.
 */
export async function verifySettled(options: VerifyOptions): Promise<Verification> {
  for (let turn = 1; ; turn += 1) {
    const before = await read(options, HEAD);
    try {
      const result = await verifyFolder(options);
      const moved = !isSameBytes(before, await read(options, HEAD));
      // Drafts are saved by way of the journal, too; its name is free for a moment.
      const passing = moved || result.findings.every(({ where }) => where === JOURNAL);
      if (result.findings.length === 0 || !passing || turn === TURNS) return result;
    } catch (error) {
      // Found, and renamed by somebody else before it was read.
      if (turn === TURNS || !hasCode(error, ['ENOENT'])) throw error;
    }
  }
}

const read = ({ fs, root }: VerifyOptions, path: string): Promise<Uint8Array> =>
  fs.read(join(root, path)).catch(() => new Uint8Array());
