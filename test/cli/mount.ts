import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** Mounts a memory disk; false where this machine does not let us. */
export function mount(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return false;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return true;
}
