import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Dialogs } from './dialogs';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { explainWriteError } from '#electron/files/file-problem';
import { writeSet, type NamedBytes } from '#electron/files/write-set';

export interface Destination {
  readonly folder: string;
  /** Paths the user has agreed to replace: chosen in the system's dialog, which asks, or the file being edited. */
  readonly agreed: readonly string[];
}

/**
 * Writes a set of files, all or none of them, and replaces nothing without consent. Resolves to the paths written, or
 * `undefined` where the user declined.
 */
export async function writeWithConsent(
  { folder, agreed }: Destination,
  files: readonly NamedBytes[],
  dialogs: Pick<Dialogs, 'confirmReplace'>,
): Promise<Reply<readonly string[] | undefined>> {
  const unasked = files.map(({ name }) => join(folder, name)).filter((path) => !agreed.includes(path));
  const inTheWay = (await Promise.all(unasked.map(keepIfPresent))).flat().map((path) => basename(path));
  if (inTheWay.length > 0 && !(await dialogs.confirmReplace(inTheWay))) return succeed(undefined);
  try {
    return succeed(await writeSet(folder, files, { overwrite: agreed.length > 0 || inTheWay.length > 0 }));
  } catch (error) {
    const { code, message } = explainWriteError(error);
    return fail('disk', code === 'file-exists' ? APPEARED : `${message}。`);
  }
}

const APPEARED = '刚刚出现了同名文件，没有覆盖它。请再保存一次。';

const keepIfPresent = (path: string): Promise<readonly string[]> =>
  access(path).then(
    () => [path],
    () => [],
  );
