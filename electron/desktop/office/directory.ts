/** 通讯录 as the window asks for it. */
import { basename, dirname } from 'node:path';

import type { OfficePorts } from './ports';
import type { Argument } from '#data/contract/contract';
import type { DirectoryImport, DirectoryView } from '#data/contract/directory-calls';
import type { CopyResult } from '#data/contract/office-types';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { changeDirectory, directoryBase, findDirectory } from '#data/repositories/directory';
import { directorySheets, readDirectorySheets } from '#data/repositories/directory-sheets';
import type { Reading } from '#data/store/port';
import { replyOf } from '#electron/desktop/store-reply';
import { withExtension } from '#electron/desktop/with-extension';
import { writeWithConsent } from '#electron/desktop/write-with-consent';
import { readInput } from '#electron/files/read-input';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import { systemTools } from '#electron/storage/system-tools';

type Ports = Pick<OfficePorts, 'store' | 'dialogs' | 'tokens'>;

async function viewOf(reading: Reading): Promise<DirectoryView> {
  const directory = await findDirectory(reading);
  return { directory, base: directoryBase(directory, systemTools) };
}

export const readDirectory = async ({ store }: Ports): Promise<Reply<DirectoryView>> =>
  replyOf(await store.read(viewOf));

export const saveDirectory = async (
  { directory, base }: Argument<'saveDirectory'>,
  { store }: Ports,
): Promise<Reply<DirectoryView>> =>
  replyOf(
    await store.write(async (unit) => {
      await changeDirectory(unit, directory, base);
      return { directory, base: directoryBase(directory, unit.tools) };
    }),
  );

export async function importDirectory({ dialogs }: Ports): Promise<Reply<DirectoryImport>> {
  const path = await dialogs.askOpenPath({ title: '导入通讯录', name: 'Excel 工作簿', extensions: ['xlsx'] });
  if (path === undefined) return succeed({ status: 'canceled' });
  const read = await readInput(path);
  if (!read.ok) return fail('unreadable-file', `${basename(path)}：${read.problem.message}`);
  const book = readWorkbook(read.bytes);
  if (!book.ok) return fail('unreadable-file', `${basename(path)}：${book.message}。`);
  return succeed({ status: 'read', file: basename(path), ...readDirectorySheets(book.sheets) });
}

export async function exportDirectory({ store, dialogs, tokens }: Ports): Promise<Reply<CopyResult>> {
  const found = await store.read(findDirectory);
  if (!found.ok) return replyOf(found);
  const answer = await dialogs.askSavePath({
    title: '导出通讯录',
    defaultName: '通讯录.xlsx',
    filter: { name: 'Excel 工作簿', extension: 'xlsx' },
  });
  if (answer === undefined) return succeed({ status: 'canceled' });
  const path = withExtension(answer, 'xlsx');
  const bytes = await writeWorkbook(directorySheets(found.value));
  const destination = { folder: dirname(path), agreed: path === answer ? [path] : [] };
  const saved = await writeWithConsent(destination, [{ name: basename(path), bytes }], dialogs);
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'copied', files: saved.value.map((written) => tokens.issue(written)) });
}
