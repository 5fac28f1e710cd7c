import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';

import type { FileRef } from '#data/contract/types';

/** Stands between paths and the window: a path goes in, a token comes out, and only a token gets the path back. */
export interface FileTokens {
  issue(path: string): FileRef;
  pathOf(token: string): string | undefined;
}

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    issue(path) {
      const token = randomBytes(16).toString('hex');
      paths.set(token, path);
      return { token, name: basename(path) };
    },
    pathOf: (token) => paths.get(token),
  };
}
