import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Of the same build as the app under test. */
const CLI = resolve(process.env['ZHIWEN_APP'] ?? resolve(import.meta.dirname, '../../..'), 'dist/cli.cjs');

/** Runs the built command line in plain Node. Rejects when it fails. */
export async function zhiwen(...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [CLI, ...args])).stdout;
}
