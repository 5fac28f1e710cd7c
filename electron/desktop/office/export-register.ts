import { basename, dirname } from 'node:path';

import type { OfficePorts } from './ports';
import type { Argument } from '#data/contract/contract';
import type { CopyResult } from '#data/contract/office-types';
import { succeed, type Reply } from '#data/contract/reply';
import { listRegister } from '#data/repositories/register';
import { seriesName } from '#data/repositories/series';
import { replyOf } from '#electron/desktop/store-reply';
import { withExtension } from '#electron/desktop/with-extension';
import { writeWithConsent } from '#electron/desktop/write-with-consent';
import { fileStem } from '#electron/files/file-name';
import { systemTools } from '#electron/storage/system-tools';

const NAMES = { pdf: 'PDF 文件', xlsx: 'Excel 工作簿' } as const;

/** Writes the 发文登记簿 of a series where the person says. */
export async function exportRegister(
  { format, ...series }: Argument<'exportRegister'>,
  { store, engine, dialogs, tokens }: OfficePorts,
): Promise<Reply<CopyResult>> {
  const rows = await store.browse((reading) => listRegister(reading, series));
  if (!rows.ok) return replyOf(rows);
  const book = { series, rows: rows.value, date: systemTools.now().slice(0, 10) };
  const made = await engine.run('registerBook', { book, format });
  if (!made.ok) return made;
  const answer = await dialogs.askSavePath({
    title: '导出发文登记簿',
    defaultName: `${fileStem(['发文登记簿', seriesName(series)], format.length + 1)}.${format}`,
    filter: { name: NAMES[format], extension: format },
  });
  if (answer === undefined) return succeed({ status: 'canceled' });
  const path = withExtension(answer, format);
  const destination = { folder: dirname(path), agreed: path === answer ? [path] : [] };
  const saved = await writeWithConsent(destination, [{ name: basename(path), bytes: made.value }], dialogs);
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'copied', files: saved.value.map((written) => tokens.issue(written)) });
}
