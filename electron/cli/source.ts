import { basename, dirname } from 'node:path';
import type { Pictures } from '#engine/pictures/picture';
import { readInput } from '#electron/files/read-input';
import { readPictures } from '#electron/files/read-pictures';
import { parseJson } from '#electron/services/parse-json';
import type { ExitStatus } from './command';
import type { Problem } from './problem';

export interface Failed {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly status: ExitStatus;
}

export type Source = { readonly ok: true; readonly json: unknown; readonly pictures: Pictures } | Failed;

/** Reads the JSON value of an input file and the pictures beside it; `-` is standard input, beside the current folder. */
export async function readSource(path: string): Promise<Source> {
  const read = await readInput(path);
  if (!read.ok) return refuse(path, read.problem, read.problem.fault === 'input' ? 2 : 3);
  const parsed = parseJson(read.bytes);
  if (!parsed.ok) return refuse(path, parsed, 2);
  const { pictures, problems } = await readPictures(parsed.value, path === '-' ? '.' : dirname(path));
  if (problems.length === 0) return { ok: true, json: parsed.value, pictures };
  return { ok: false, problems: problems.map((problem) => ({ ...problem, file: nameOf(path) })), status: 2 };
}

/** How messages call an input. */
export const nameOf = (path: string): string => (path === '-' ? '标准输入' : basename(path));

const refuse = (
  path: string,
  fault: { readonly code: string; readonly message: string },
  status: ExitStatus,
): Failed => ({
  ok: false,
  problems: [{ code: fault.code, path: '', title: '', message: fault.message, file: nameOf(path) }],
  status,
});
