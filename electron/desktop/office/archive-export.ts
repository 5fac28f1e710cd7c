/** What leaves the archive for elsewhere: its 归档文件目录, a 移交包, a 归档章. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { OfficePorts } from './ports';
import type { HandOverResult } from '#data/contract/archive-types';
import type { Argument } from '#data/contract/contract';
import type { CopyResult } from '#data/contract/office-types';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { RETENTION_NAMES } from '#data/records/archive';
import { matchingDocuments } from '#data/repositories/archive-list';
import { storeError } from '#data/store/failure';
import { replyOf } from '#electron/desktop/store-reply';
import { withExtension } from '#electron/desktop/with-extension';
import { writeWithConsent, type Destination } from '#electron/desktop/write-with-consent';
import { fileStem } from '#electron/files/file-name';
import { explainFolderError } from '#electron/files/file-problem';
import type { NamedBytes } from '#electron/files/write-set';
import { catalogueLines, currentSeal } from '#electron/services/catalogue-lines';
import { ensureFolder } from '#electron/storage/folder';
import { systemTools } from '#electron/storage/system-tools';

const NAMES = { pdf: 'PDF 文件', xlsx: 'Excel 工作簿' } as const;
const NOTHING = '这个范围里还没有归档的文件';
const today = (): string => systemTools.now().slice(0, 10);

export async function exportCatalogue(
  { format, year, retention }: Argument<'exportCatalogue'>,
  ports: OfficePorts,
): Promise<Reply<CopyResult>> {
  const read = await ports.store.browse(async (reading) => {
    const keys = await matchingDocuments(reading, { state: 'archived', year, retention });
    if (keys.length === 0) throw storeError('not-possible', NOTHING);
    return { lines: await catalogueLines(reading, keys), seal: await currentSeal(reading) };
  });
  if (!read.ok) return replyOf(read);
  const made = await ports.engine.run('catalogue', { ...read.value, date: today(), format });
  if (!made.ok) return made;
  const parts = [year === undefined ? '' : String(year), retention === undefined ? '' : RETENTION_NAMES[retention]];
  const answer = await ports.dialogs.askSavePath({
    title: '导出归档文件目录',
    defaultName: `${fileStem(['归档文件目录', ...parts.filter((part) => part !== '')], format.length + 1)}.${format}`,
    filter: { name: NAMES[format], extension: format },
  });
  if (answer === undefined) return succeed({ status: 'canceled' });
  const path = withExtension(answer, format);
  const destination = { folder: dirname(path), agreed: path === answer ? [path] : [] };
  return write(destination, [{ name: basename(path), bytes: made.value }], ports);
}

/** Into a folder of its own, so that nothing is mixed up with what lies there. */
export async function exportHandOver(
  filter: Argument<'exportHandOver'>,
  { store, engine, folder, dialogs, tokens, archiveProgress }: OfficePorts,
): Promise<Reply<HandOverResult>> {
  const read = await store.browse((reading) => matchingDocuments(reading, { state: 'archived', ...filter }));
  if (!read.ok) return replyOf(read);
  const documents = read.value;
  if (documents.length === 0) return fail('not-possible', `${NOTHING}。`);
  const chosen = await dialogs.askFolder('选择存放移交包的文件夹');
  if (chosen === undefined) return succeed({ status: 'canceled' });
  const to = join(chosen, `移交 ${today()}`);
  try {
    await ensureFolder(to);
    if ((await readdir(to)).length > 0)
      return fail('not-possible', `“${to}”里已有东西，请换一个文件夹，以免混在一起。`);
  } catch (error) {
    return fail('disk', `“${to}”：${explainFolderError(error).message}。`);
  }
  const made = await engine.run('handOver', { folder, to, documents }, ({ done, total = 0 }) => {
    archiveProgress({ done, total });
  });
  if (!made.ok) return made;
  const { anchor: seal } = made.value;
  return succeed({ status: 'done', folder: tokens.issue(to), documents: documents.length, seal });
}

export async function exportStamp(document: string, ports: OfficePorts): Promise<Reply<CopyResult>> {
  const made = await ports.engine.run('stamp', { folder: ports.folder, document });
  if (!made.ok) return made;
  const folder = await ports.dialogs.askFolder('选择存放归档章的文件夹');
  if (folder === undefined) return succeed({ status: 'canceled' });
  return write({ folder, agreed: [] }, made.value, ports);
}

async function write(
  destination: Destination,
  files: readonly NamedBytes[],
  { dialogs, tokens }: Pick<OfficePorts, 'dialogs' | 'tokens'>,
): Promise<Reply<CopyResult>> {
  const saved = await writeWithConsent(destination, files, dialogs);
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'copied', files: saved.value.map((written) => tokens.issue(written)) });
}
