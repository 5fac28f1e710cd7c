import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { explainReadError, type FileProblem } from './file-problem';

/** Ten times the longest document one could mean; more is a mistake, and would only fill the memory. */
export const MAX_INPUT_BYTES = 64 * 1024 * 1024;

export type ReadResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: FileProblem };

/** Reads an input file, or standard input for `-`. Never more than `MAX_INPUT_BYTES`, pipes and devices included. */
export async function readInput(path: string): Promise<ReadResult> {
  try {
    if (path === '-') return await collect(process.stdin);
    const found = await stat(path);
    if (found.isDirectory()) return refuse('is-directory', '这是一个文件夹，应当给出 JSON 文件');
    if (found.size > MAX_INPUT_BYTES) return tooLarge();
    return await collect(createReadStream(path));
  } catch (error) {
    return { ok: false, problem: explainReadError(error) };
  }
}

async function collect(source: AsyncIterable<unknown>): Promise<ReadResult> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.byteLength;
    if (size > MAX_INPUT_BYTES) return tooLarge();
    chunks.push(bytes);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

const tooLarge = (): ReadResult =>
  refuse('input-too-large', `内容超过 ${MAX_INPUT_BYTES / 1024 / 1024} MB，一份公文不会这么长，请检查是否选错了文件`);

const refuse = (code: string, message: string): ReadResult => ({
  ok: false,
  problem: { code, message, fault: 'input' },
});
