import { basename, dirname } from 'node:path';

import type { Dialogs } from './dialogs';
import type { FileTokens } from './file-tokens';
import { withExtension } from './with-extension';
import { writeWithConsent } from './write-with-consent';
import type { Argument } from '#data/contract/contract';
import type { ListRead } from '#data/contract/list-calls';
import type { CopyResult } from '#data/contract/office-types';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { readInput } from '#electron/files/read-input';
import type { Engine } from '#electron/workers/engine';

export interface ListPorts {
  readonly engine: Engine;
  readonly dialogs: Dialogs;
  readonly tokens: FileTokens;
}

/** Lists that come from spreadsheets. Remembers the rows that could not be read last, until others take their place. */
export function listFiles({ engine, dialogs, tokens }: ListPorts) {
  let rejected: { readonly name: string; readonly bytes: Uint8Array } | undefined;

  const save = async (title: string, name: string, bytes: Uint8Array): Promise<Reply<CopyResult>> => {
    const filter = { name: 'Excel 工作簿', extension: 'xlsx' };
    const answer = await dialogs.askSavePath({ title, defaultName: `${name}.xlsx`, filter });
    if (answer === undefined) return succeed({ status: 'canceled' });
    const path = withExtension(answer, 'xlsx');
    const destination = { folder: dirname(path), agreed: path === answer ? [path] : [] };
    const saved = await writeWithConsent(destination, [{ name: basename(path), bytes }], dialogs);
    if (!saved.ok) return saved;
    if (saved.value === undefined) return succeed({ status: 'canceled' });
    return succeed({ status: 'copied', files: saved.value.map((written) => tokens.issue(written)) });
  };

  return {
    async template(field: Argument<'listTemplate'>): Promise<Reply<CopyResult>> {
      const made = await engine.run('listTemplate', field);
      return made.ok ? save('保存模板', `${made.value.name}模板`, made.value.bytes) : made;
    },

    async read(field: Argument<'readListFile'>): Promise<Reply<ListRead>> {
      const path = await dialogs.askOpenPath({ title: '从 Excel 导入', name: 'Excel 工作簿', extensions: ['xlsx'] });
      if (path === undefined) return succeed({ status: 'canceled' });
      const name = basename(path);
      const read = await readInput(path);
      if (!read.ok) return fail('unreadable-file', `“${name}”没有读成：${read.problem.message}。`);
      const found = await engine.run('readList', { ...field, bytes: read.bytes });
      if (!found.ok) return fail(found.error.code, `“${name}”没有读成：${found.error.message}`);
      const { rejected: bytes, ...list } = found.value;
      rejected = bytes && { name: `${name.replace(/\.xlsx$/iu, '')} 待改正`, bytes };
      return succeed({ status: 'read', name, ...list });
    },

    async saveRejected(): Promise<Reply<CopyResult>> {
      if (rejected === undefined) return fail('not-possible', '没有需要另存的行。');
      return save('另存有问题的行', rejected.name, rejected.bytes);
    },
  };
}
