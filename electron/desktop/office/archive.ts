/** 档案: what was issued, and what became of it in the archive. */
import { join } from 'node:path';

import type { OfficePorts } from './ports';
import type {
  ArchiveDone,
  ArchiveFacts,
  ArchiveLine,
  ArchivePart,
  ArchiveSettings,
} from '#data/contract/archive-types';
import type { Argument } from '#data/contract/contract';
import type { Reply } from '#data/contract/reply';
import { readArchiveSettings, setArchive } from '#data/repositories/archive';
import { listArchive, readRow, summarizeArchive, type ArchiveRow } from '#data/repositories/archive-list';
import { suggestRetention } from '#data/repositories/retention';
import { listScans } from '#data/repositories/scans';
import { storeError } from '#data/store/failure';
import { archiveAll } from '#electron/services/archive';
import { replyOf } from '#electron/desktop/store-reply';

type Ports = Pick<OfficePorts, 'store' | 'folder' | 'tokens' | 'rememberPerson'>;

export async function archivePart(
  { from, count, ...filter }: Argument<'listArchive'>,
  { store }: Ports,
): Promise<Reply<ArchivePart>> {
  const read = await store.browse(async (reading) => {
    const { rows, total } = await listArchive(reading, filter, { from, count });
    return { lines: rows.map(lineOf), total, ...(await summarizeArchive(reading)) };
  });
  return replyOf(read);
}

function lineOf({ document, issued, item, ended, scans }: ArchiveRow): ArchiveLine {
  const { numberText, title, kind, date = '' } = issued;
  const { archiveNumber = '', retention = 'Y', pages = 0 } = item ?? {};
  return {
    ...{ document, numberText, title, kind, date, ended, scans },
    advice: suggestRetention(kind).retention,
    ...(item && { item: { archiveNumber, retention, pages } }),
  };
}

export async function archiveFacts(document: string, { store, folder, tokens }: Ports): Promise<Reply<ArchiveFacts>> {
  const read = await store.read(async (reading): Promise<ArchiveFacts> => {
    const row = await readRow(reading, document);
    if (row === undefined) throw storeError('not-possible', '没有这份印发件');
    const attached = await listScans(reading, document);
    const scans = attached.map(({ path, size, at, by }) => ({ ...tokens.issue(join(folder, path)), size, at, by }));
    return { item: row.item, ended: row.ended, advice: suggestRetention(row.issued.kind), scans };
  });
  return replyOf(read);
}

export const archiveSettings = async ({ store }: Ports): Promise<Reply<ArchiveSettings | null>> =>
  replyOf(await store.read(async (reading) => (await readArchiveSettings(reading)) ?? null));

export async function setArchiveSettings(
  { fonds, category, fondsName, section }: Argument<'setArchiveSettings'>,
  { store }: Ports,
): Promise<Reply<ArchiveDone>> {
  const settings = { fonds, category, ...(fondsName && { fondsName }), ...(section && { section }) };
  const example = [fonds, `${category}·年度`, '保管期限', ...(section ? [section] : []), '件号'].join('-');
  return replyOf(
    await store.write(async (unit) => {
      await setArchive(unit, settings);
      return { told: `以后归档的档号写成 ${example}` };
    }),
  );
}

/** Says so once all of them are durable. */
export async function archiveDocuments(
  { documents, retention, by, ...wish }: Argument<'archiveDocuments'>,
  { store, rememberPerson }: Ports,
): Promise<Reply<ArchiveDone>> {
  rememberPerson(by);
  const kinds = await store.browse(async (reading) => {
    const rows = await Promise.all(documents.map((key) => readRow(reading, key)));
    return rows.map((row) => row?.issued.kind ?? '');
  });
  if (!kinds.ok) return replyOf(kinds);
  const archived = await archiveAll(
    store,
    documents.map((document, index) => ({
      document,
      by,
      retention: retention ?? suggestRetention(kinds.value[index] ?? '').retention,
      ...wish,
    })),
  );
  if (!archived.ok) return replyOf(archived);
  const [first] = archived.value;
  const told =
    archived.value.length === 1 && first !== undefined
      ? `已归档，档号 ${first.archiveNumber}，共 ${first.pages} 页`
      : `已归档 ${archived.value.length} 件，档号 ${first?.archiveNumber ?? ''} 等`;
  return replyOf({ ...archived, value: { told } });
}
