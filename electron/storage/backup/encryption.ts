/**
 * A backup under a passphrase: scrypt makes the key, AES-256-GCM seals piece after piece, so that any can be read by
 * itself. Each piece knows its place and whether it is the last, and the head belongs to each, so nothing can be taken
 * out, exchanged or cut off. Only Node's own cryptography.
 *
 * Head, 64 bytes: `zhiwen-locked` and 3 zeros · version · log2 N, r, p of scrypt · salt (16) · proof of the passphrase (16) ·
 * first 12 bytes of the SHA-256 of all that. Then the pieces, each with its 16 bytes of tag; then 32 bytes of end mark with
 * the number of bytes in the plain file.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import type { ByteSource } from './byte-source';
import { inBlocks } from './byte-source';
import { altered, backupTooNew, cutOff, passphraseNeeded, wrongPassphrase } from './refusal';

const MAGIC = Buffer.from('zhiwen-locked\0\0\0', 'latin1');
const END = Buffer.from('zhiwen-locked-complete\0\0', 'latin1');
const VERSION = 1;
const COST = { logN: 15, r: 8, p: 1 } as const;
const HEAD = 64;
const PIECE = 1 << 16;
const TAG = 16;
const FOOT = END.byteLength + 8;

export async function* encrypted(pieces: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(16);
  const { key, proof } = await keysOf(passphrase, salt, COST);
  const begin = Buffer.concat([MAGIC, Buffer.from([VERSION, COST.logN, COST.r, COST.p]), salt, proof]);
  const head = Buffer.concat([begin, checksum(begin)]);
  yield head;
  let held = Buffer.alloc(0);
  let index = 0;
  let size = 0;
  const seal = (piece: Uint8Array, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(index, last)).setAAD(head);
    index += 1;
    size += piece.byteLength;
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  };
  for await (const piece of pieces) {
    held = Buffer.concat([held, piece]);
    for (; held.byteLength > PIECE; held = held.subarray(PIECE)) yield seal(held.subarray(0, PIECE), false);
  }
  yield seal(held, true);
  const foot = Buffer.alloc(8);
  foot.writeBigUInt64BE(BigInt(size));
  yield Buffer.concat([END, foot]);
}

export const isEncrypted = async (file: ByteSource): Promise<boolean> =>
  Buffer.from(await file.read(0, MAGIC.byteLength)).equals(MAGIC);

/** What an encrypted file holds, `undefined` for one that is not. Rejects with why it is refused. */
export async function decrypted(file: ByteSource, passphrase: string | undefined): Promise<ByteSource | undefined> {
  const head = Buffer.from(await file.read(0, HEAD));
  if (!head.subarray(0, MAGIC.byteLength).equals(MAGIC)) return undefined;
  if (head.byteLength < HEAD) throw cutOff();
  const [version = 0, logN = 0, r = 0, p = 0] = head.subarray(MAGIC.byteLength);
  if (version > VERSION) throw backupTooNew();
  if (!checksum(head.subarray(0, HEAD - CHECK)).equals(head.subarray(HEAD - CHECK))) throw altered();
  const size = await plainSize(file);
  if (passphrase === undefined) throw passphraseNeeded();
  const salt = head.subarray(MAGIC.byteLength + 4, MAGIC.byteLength + 20);
  const { key, proof } = await keysOf(passphrase, salt, { logN, r, p });
  if (!timingSafeEqual(proof, head.subarray(MAGIC.byteLength + 20, HEAD - CHECK))) throw wrongPassphrase();
  return inBlocks(plainSource(file, { head, key, size }));
}

/** The end mark comes last, so a file without it was cut off. */
async function plainSize(file: ByteSource): Promise<number> {
  const foot = Buffer.from(await file.read(Math.max(0, file.size - FOOT), FOOT));
  if (file.size < HEAD + TAG + FOOT || !foot.subarray(0, END.byteLength).equals(END)) throw cutOff();
  const size = Number(foot.readBigUInt64BE(END.byteLength));
  const pieces = Math.max(1, Math.ceil(size / PIECE));
  if (file.size !== HEAD + size + pieces * TAG + FOOT) throw altered();
  return size;
}

interface Locked {
  readonly head: Buffer;
  readonly key: Buffer;
  readonly size: number;
}

function plainSource(file: ByteSource, { head, key, size }: Locked): ByteSource {
  const lastPiece = Math.max(0, Math.ceil(size / PIECE) - 1);
  const open = async (index: number): Promise<Buffer> => {
    const length = Math.min(PIECE, size - index * PIECE) + TAG;
    const bytes = await file.read(HEAD + index * (PIECE + TAG), length);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce(index, index === lastPiece)).setAAD(head);
    try {
      decipher.setAuthTag(bytes.subarray(length - TAG));
      return Buffer.concat([decipher.update(bytes.subarray(0, length - TAG)), decipher.final()]);
    } catch {
      throw altered();
    }
  };
  return {
    size,
    read: async (offset, length) => {
      const end = Math.min(size, offset + length);
      const first = Math.floor(offset / PIECE);
      const pieces: Buffer[] = [];
      for (let index = first; index * PIECE < end; index += 1) pieces.push(await open(index));
      return Buffer.concat(pieces).subarray(offset - first * PIECE, end - first * PIECE);
    },
  };
}

/** Never the same twice under one key, since each file has a salt of its own. */
function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(last ? 1 : 0, 0);
  bytes.writeBigUInt64BE(BigInt(index), 4);
  return bytes;
}

const CHECK = 12;
const checksum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, CHECK);

interface Cost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** The same passphrase typed on another system may come in another form of Unicode. */
async function keysOf(
  passphrase: string,
  salt: Uint8Array,
  { logN, r, p }: Cost,
): Promise<{ key: Buffer; proof: Buffer }> {
  // Whoever can forge a head could else ask for all memory there is.
  if (logN > 20 || r > 16 || p > 4) throw altered();
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    const options = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r };
    scrypt(passphrase.normalize('NFKC'), salt, 64, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
  const proof = createHmac('sha256', bytes.subarray(32)).update(salt).digest().subarray(0, 16);
  return { key: bytes.subarray(0, 32), proof };
}
