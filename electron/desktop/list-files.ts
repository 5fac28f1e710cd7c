import { basename } from 'node:path';

import type { Dialogs } from './dialogs';
import type { FileTokens } from './file-tokens';
import { saveWorkbook } from './save-workbook';
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

type ChosenWorkbook = { readonly name: string; readonly bytes: Uint8Array };

/** The workbook that a person picks; undefined where nobody did. */
export async function openWorkbook(dialogs: Dialogs): Promise<Reply<ChosenWorkbook | undefined>> {
  const path = await dialogs.askOpenPath({ title: '从 Excel 导入', name: 'Excel 工作簿', extensions: ['xlsx'] });
  if (path === undefined) return succeed(undefined);
  const name = basename(path);
  const read = await readInput(path);
  if (!read.ok) return fail('unreadable-file', `“${name}”没有读成：${read.problem.message}。`);
  return succeed({ name, bytes: read.bytes });
}

/** Lists that come from spreadsheets. Remembers the rows that could not be read last, until others take their place. */
export function listFiles(ports: ListPorts) {
  const { engine, dialogs } = ports;
  let rejected: ChosenWorkbook | undefined;

  return {
    async template(field: Argument<'listTemplate'>): Promise<Reply<CopyResult>> {
      const made = await engine.run('listTemplate', field);
      if (!made.ok) return made;
      return saveWorkbook({ title: '保存模板', name: `${made.value.name}模板`, bytes: made.value.bytes }, ports);
    },

    async read(field: Argument<'readListFile'>): Promise<Reply<ListRead>> {
      const chosen = await openWorkbook(dialogs);
      if (!chosen.ok) return chosen;
      if (chosen.value === undefined) return succeed({ status: 'canceled' });
      const { name, bytes } = chosen.value;
      const found = await engine.run('readList', { ...field, bytes });
      if (!found.ok) return fail(found.error.code, `“${name}”没有读成：${found.error.message}`);
      const { rejected: sheet, ...list } = found.value;
      rejected = sheet && { name: `${name.replace(/\.xlsx$/iu, '')} 待改正`, bytes: sheet };
      return succeed({ status: 'read', name, ...list });
    },

    async saveRejected(): Promise<Reply<CopyResult>> {
      if (rejected === undefined) return fail('not-possible', '没有需要另存的行。');
      return saveWorkbook({ title: '另存有问题的行', ...rejected }, ports);
    },
  };
}
