import { basename } from 'node:path';

import type { Dialogs } from './dialogs';
import type { FileTokens } from './file-tokens';
import type { Argument } from '#data/contract/contract';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { CheckResult } from '#data/contract/types';
import { readInput } from '#electron/files/read-input';
import type { Engine } from '#electron/workers/engine';

export interface CheckPorts {
  readonly engine: Engine;
  readonly dialogs: Dialogs;
  readonly tokens: FileTokens;
}

/** Measures a file as it lies on the disk: the one of the token, or one that the user picks. */
export async function checkFinished(
  { token }: Argument<'checkFile'>,
  { engine, dialogs, tokens }: CheckPorts,
): Promise<Reply<CheckResult>> {
  const known = token === undefined ? undefined : tokens.pathOf(token);
  if (token !== undefined && known === undefined)
    return fail('unknown-file', '找不到这个文件，请用“工具 → 检查文件”。');
  const path =
    known ?? (await dialogs.askOpenPath({ title: '检查文件', name: 'PDF 或 Word 文档', extensions: ['pdf', 'docx'] }));
  if (path === undefined) return succeed({ status: 'canceled' });

  const read = await readInput(path);
  if (!read.ok) return fail('unreadable-file', `“${basename(path)}”没有查成：${read.problem.message}。`);
  const checked = await engine.run('checkFile', { bytes: read.bytes });
  if (!checked.ok) return fail(checked.error.code, `“${basename(path)}”${checked.error.message}`);
  return succeed({ status: 'checked', file: tokens.issue(path), check: checked.value });
}
