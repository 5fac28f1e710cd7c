import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The program built from the sources as they are now; another one, such as a packaged one, can be tested by naming it. */
export const PROGRAM = process.env['ZHIWEN_CLI'] ?? build();

function build(): string {
  execFileSync(process.execPath, [join(root, 'scripts/zhiwen.mjs'), '--version']);
  return join(root, 'dist/cli.cjs');
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line as its own process, to its end. */
export function zhiwen(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runProgram(process.execPath, [PROGRAM, ...args], options);
}

export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined); // The program may end before it has read everything.
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.end(options.stdin ?? '');
  });
}

/** A folder that is gone when the test ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function saveJson(folder: string, name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** Names in a folder, hidden ones too, sorted. */
export const namesIn = (folder: string): readonly string[] => readdirSync(folder).sort();

/** A short complete notice, with changes. */
export const notice = (changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  kind: 'notice',
  head: { issuers: ['某某市人民政府办公室'], number: { code: '某政办发', year: 2024, serial: 7 } },
  title: '关于开展安全生产检查的通知',
  addressees: ['各县区人民政府'],
  body: '为了加强安全生产工作，现将有关事项通知如下。\n一、提高认识\n各单位要高度重视。',
  closing: { date: '2024-03-05' },
  ...changes,
});

export const NOTICE_STEM = '某政办发〔2024〕7号 关于开展安全生产检查的通知';

export interface ErrorEntry {
  readonly code: string;
  readonly path: string;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
}

export const errorsOf = ({ stdout }: Run): readonly ErrorEntry[] =>
  (JSON.parse(stdout) as { errors: readonly ErrorEntry[] }).errors;

/** Nothing in any output may look like a stack trace or an engine's own English message. */
export const TRACE = /^\s+at .+:\d+|node:internal|\bError:|\.ts:\d+|\.cjs:\d+/m;
