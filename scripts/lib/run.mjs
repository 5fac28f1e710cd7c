import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] standard error is shown and standard output kept unless `stdio` says otherwise
 * @returns {Promise<{ code: number, stdout: string }>} code 127 when the program cannot be started
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], ...options });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', () => resolve({ code: 127, stdout: '' }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? (signal ? 128 : 1), stdout: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

/** Runs a program whose output belongs to the person at the terminal. Resolves to its exit status. */
export const show = async (program, args, options = {}) =>
  (await run(program, args, { stdio: 'inherit', ...options })).code;

/** Runs npm: the very one that started this script, where there is one. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return process.platform === 'win32' ? run('npm.cmd', args, { shell: true, ...options }) : run('npm', args, options);
}

/** Whether a program is on the path. */
export function hasProgram(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`, `${name}.com`] : [name];
  return (process.env.PATH ?? '').split(delimiter).some((dir) => names.some((file) => isExecutable(join(dir, file))));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
