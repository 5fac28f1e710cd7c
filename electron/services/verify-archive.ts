import { checkProperties, type PropertyCheck } from '#data/archive/four-properties';
import { listHoldings } from '#data/repositories/holdings';
import type { Outcome } from '#data/store/port';
import { nodeFileSystem } from '#electron/storage/node-file-system';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import type { Verification, VerifyOptions } from '#electron/storage/verify/verify-folder';
import { verifySettled } from '#electron/storage/verify/verify-settled';

export interface VerifiedArchive extends Verification {
  /** 四性检测 */
  readonly checks: readonly PropertyCheck[];
}

export interface VerifyArchiveOptions extends Pick<VerifyOptions, 'seals' | 'progress'> {
  readonly folder: string;
}

/**
 * Verifies the store in a folder, and makes of it the 四性检测. What a killed program decided is finished first. A
 * damaged store is verified all the same: that is what it is for.
 */
export async function verifyArchive({ folder, ...options }: VerifyArchiveOptions): Promise<Outcome<VerifiedArchive>> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  const listed = opened.ok ? await opened.value.browse(listHoldings) : opened;
  if (!listed.ok && !(isDamage(listed.failure.code) && (await hasFiles(folder)))) return listed;
  const verified = await verifySettled({ fs: nodeFileSystem, root: folder, tools: systemTools, ...options });
  const { findings, counted } = verified;
  const holdings = listed.ok ? listed.value : undefined;
  const checks = checkProperties({ findings, holdings, files: counted.files });
  return { ok: true, value: { ...verified, checks }, notices: listed.notices };
}

const isDamage = (code: string): boolean => code === 'damaged' || code === 'too-new';

const hasFiles = async (folder: string): Promise<boolean> =>
  (await nodeFileSystem.kind(folder)) === 'folder' && (await nodeFileSystem.list(folder)).length > 0;
