import { userInfo } from 'node:os';

/** Who sits at this machine, as the system has it. */
export function userName(): string {
  try {
    return userInfo().username.slice(0, 100) || UNKNOWN;
  } catch {
    return UNKNOWN; // A user that the system has no entry for.
  }
}

const UNKNOWN = '本机用户';
