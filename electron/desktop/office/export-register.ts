import type { OfficePorts } from './ports';
import { writeCopy } from './write-copy';
import type { Argument } from '#data/contract/contract';
import type { CopyResult } from '#data/contract/office-types';
import type { Reply } from '#data/contract/reply';
import { listRegister } from '#data/repositories/register';
import { seriesName } from '#data/repositories/series';
import { replyOf } from '#electron/desktop/store-reply';
import { systemTools } from '#electron/storage/system-tools';

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
  const name = ['发文登记簿', seriesName(series)];
  return writeCopy({ title: '导出发文登记簿', name, format, bytes: made.value }, { dialogs, tokens });
}
