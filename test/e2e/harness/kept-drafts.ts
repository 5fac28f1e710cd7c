import type { Draft } from '#data/records/draft';
import { listDrafts } from '#data/repositories/drafts';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

/** The open drafts in a data folder, read without the app; last changed first. */
export async function keptDrafts(folder: string): Promise<readonly Draft[]> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  if (!opened.ok) throw new Error(opened.failure.message);
  const listed = await opened.value.read((reading) => listDrafts(reading));
  if (!listed.ok) throw new Error(listed.failure.message);
  return listed.value;
}
