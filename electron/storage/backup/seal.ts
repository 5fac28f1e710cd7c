/**
 * The end of a backup tells the digest of all before it, in the comment that a zip file may have: so that a file that
 * was cut off is known at once, and no changed byte passes, even where zip would not mind it.
 */
import { createHash } from 'node:crypto';
import { piecesOf, type ByteSource } from './byte-source';
import { altered, backupTooNew, cutOff, notBackup } from './refusal';

const FORMAT_VERSION = 1;
const text = (version: number, digest: string): string => `zhiwen-backup ${version} sha256 ${digest}`;

/** Of the same length as every seal of this version. */
export const BLANK_SEAL = text(FORMAT_VERSION, '0'.repeat(64));

/** Bytes of a zip file that ends with the blank seal → the same with the true one. */
export async function* withSeal(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  for await (const piece of pieces) {
    const all = Buffer.concat([held, piece]);
    const ready = Math.max(0, all.byteLength - BLANK_SEAL.length);
    held = all.subarray(ready);
    if (ready === 0) continue;
    hash.update(all.subarray(0, ready));
    yield all.subarray(0, ready);
  }
  yield Buffer.from(text(FORMAT_VERSION, hash.digest('hex')));
}

const SEAL = /zhiwen-backup (\d+) sha256 ([0-9a-f]{64})$/;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Whether a backup, no longer encrypted, is whole and as it was written. Rejects with why it is refused. */
export async function checkSeal(source: ByteSource): Promise<void> {
  if (!ZIP.equals(await source.read(0, ZIP.byteLength))) throw source.size === 0 ? cutOff() : notBackup();
  const tail = Math.min(source.size, BLANK_SEAL.length + 8);
  const [seal = '', version, digest] =
    SEAL.exec(Buffer.from(await source.read(source.size - tail, tail)).toString('latin1')) ?? [];
  if (seal === '') throw cutOff();
  if (Number(version) > FORMAT_VERSION) throw backupTooNew();
  if ((await digestOf(source, source.size - seal.length)) !== digest) throw altered();
}

async function digestOf(source: ByteSource, end: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(source, 0, end)) hash.update(piece);
  return hash.digest('hex');
}
