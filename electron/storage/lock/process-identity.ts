import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A process as others on the same machine can recognise it, even after its number was given to another one. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Boot and moment of start, where the system tells; `0` elsewhere. Fit for a file name. */
  readonly started: string;
}

export const thisHost =
  hostname()
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 24) || 'host';

export const thisProcess = async (): Promise<ProcessIdentity> => ({
  host: thisHost,
  pid: process.pid,
  started: (await startOf(process.pid)) ?? '0',
});

/** Whether the process still runs. Of another machine's nobody here can tell: `undefined`. */
export async function isAlive({ host, pid, started }: ProcessIdentity): Promise<boolean | undefined> {
  if (host !== thisHost) return undefined;
  if (!isRunning(pid)) return false;
  const found = await startOf(pid);
  return started === '0' || found === undefined || found === started;
}

/** Linux: the boot's own id, and the clock ticks from boot to start (proc(5), field 22). No clock that can be set. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).slice(0, 8);
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot}.${ticks}`;
  } catch {
    return undefined; // Not Linux, or gone meanwhile.
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
