import { existsSync, readFileSync } from 'node:fs';
import { hasProgram, run, show } from '../lib/run.mjs';

/** Whether this machine takes Debian packages (Debian, Ubuntu, UOS, Kylin …). */
export const isDebian = () =>
  process.platform === 'linux' && existsSync('/var/lib/dpkg/status') && hasProgram('apt-get');

/** Names of all installed packages. Reads dpkg's own list: some milliseconds, where dpkg-query takes many more. */
export function installedPackages() {
  const entries = readFileSync('/var/lib/dpkg/status', 'utf8').split('\n\n');
  const installed = entries.filter((entry) => /^Status: \S+ \S+ installed$/m.test(entry));
  return new Set(installed.map((entry) => /^Package: (\S+)$/m.exec(entry)?.[1]));
}

/** Of several names that distributions give one package, the one this machine's lists offer. */
export async function offeredName(names) {
  for (const name of names) {
    const { stdout } = await run('apt-cache', ['policy', name], { env: { ...process.env, LC_ALL: 'C' } });
    if (/Candidate: (?!\(none\))/.test(stdout)) return name;
  }
  return names.at(-1);
}

/** Runs apt-get with the rights it needs. Resolves to its exit status; 127 where there is no way to get the rights. */
export async function aptGet(args) {
  const quiet = { stdio: ['inherit', 'ignore', 'inherit'] };
  const environment = ['DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C.UTF-8'];
  if (process.getuid() === 0) return show('env', [...environment, 'apt-get', '-qq', ...args], quiet);
  if (!hasProgram('sudo')) return 127;
  const ask = process.stdin.isTTY ? [] : ['-n'];
  return show('sudo', [...ask, 'env', ...environment, 'apt-get', '-qq', ...args], quiet);
}
