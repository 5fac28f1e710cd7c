import { basename } from 'node:path';
import { readInput } from '#electron/files/read-input';
import { parseJson } from '#electron/services/parse-json';
import type { ExitStatus } from './command';
import type { Problem } from './problem';

export interface Failed {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly status: ExitStatus;
}

export type Source = { readonly ok: true; readonly json: unknown } | Failed;

/** Reads the JSON value of an input file; `-` is standard input. */
export async function readSource(path: string): Promise<Source> {
  const read = await readInput(path);
  if (!read.ok) return refuse(path, read.problem, read.problem.fault === 'input' ? 2 : 3);
  const parsed = parseJson(read.bytes);
  return parsed.ok ? { ok: true, json: parsed.value } : refuse(path, parsed, 2);
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
