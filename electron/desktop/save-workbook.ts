import { basename, dirname } from 'node:path';

import type { Dialogs } from './dialogs';
import type { FileTokens } from './file-tokens';
import { withExtension } from './with-extension';
import { writeWithConsent } from './write-with-consent';
import type { CopyResult } from '#data/contract/office-types';
import { succeed, type Reply } from '#data/contract/reply';

/** Asks where, and writes an `.xlsx` there. */
export async function saveWorkbook(
  { title, name, bytes }: { readonly title: string; readonly name: string; readonly bytes: Uint8Array },
  { dialogs, tokens }: { readonly dialogs: Dialogs; readonly tokens: FileTokens },
): Promise<Reply<CopyResult>> {
  const filter = { name: 'Excel 工作簿', extension: 'xlsx' };
  const answer = await dialogs.askSavePath({ title, defaultName: `${name}.xlsx`, filter });
  if (answer === undefined) return succeed({ status: 'canceled' });
  const path = withExtension(answer, 'xlsx');
  const destination = { folder: dirname(path), agreed: path === answer ? [path] : [] };
  const saved = await writeWithConsent(destination, [{ name: basename(path), bytes }], dialogs);
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'copied', files: saved.value.map((written) => tokens.issue(written)) });
}
