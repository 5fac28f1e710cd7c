import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const CLI = resolve(import.meta.dirname, '../../../dist/cli.cjs');

/** Runs the built command line in plain Node. Rejects when it fails. */
export async function zhiwen(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [CLI, ...args])).stdout;
}
