import type { Draft } from '#data/records/draft';
import { auditStore } from '#data/repositories/audit';
import { listDrafts } from '#data/repositories/drafts';
import type { Reading } from '#data/store/port';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

async function readStore<T>(folder: string, work: (reading: Reading) => Promise<T>): Promise<T> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  if (!opened.ok) throw new Error(opened.failure.message);
  const read = await opened.value.read(work);
  if (!read.ok) throw new Error(read.failure.message);
  if (read.notices.length > 0) throw new Error(read.notices.map(({ message }) => message).join('\n'));
  return read.value;
}

/** The open drafts in a data folder, read without the app; last changed first. */
export const keptDrafts = (folder: string): Promise<readonly Draft[]> =>
  readStore(folder, (reading) => listDrafts(reading));

/** The same, once everything in the folder was found sound. */
export const auditedDrafts = (folder: string): Promise<readonly Draft[]> =>
  readStore(folder, async (reading) => {
    const findings = await auditStore(reading, systemTools);
    if (findings.length > 0) throw new Error(JSON.stringify(findings));
    return listDrafts(reading);
  });
