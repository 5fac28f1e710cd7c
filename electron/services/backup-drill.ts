import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditStore } from '#data/repositories/audit';
import { storeError } from '#data/store/failure';
import type { Outcome, Tools } from '#data/store/port';
import { attempt, valueOf } from '#electron/storage/attempt';
import type { TellProgress } from '#electron/storage/backup/progress';
import { restoreBackup } from '#electron/storage/backup/restore-backup';
import { openStore } from '#electron/storage/open-store';

export interface DrillReport {
  readonly file: string;
  /** When the backup was made, and when this was tried. */
  readonly created: string;
  readonly drilledAt: string;
  readonly documents: number;
  readonly files: number;
}

/**
 * 恢复演练: restores a backup into a temporary folder as one would after a loss, opens the store there, checks all of it,
 * and removes it. The office's own data are never touched.
 */
export async function drillBackup(options: {
  readonly file: string;
  readonly tools: Tools;
  readonly passphrase?: string | undefined;
  /** Where there is room; the system's folder for temporary files by default. */
  readonly scratch?: string;
  readonly progress?: TellProgress | undefined;
}): Promise<Outcome<DrillReport>> {
  const { file, tools, passphrase, progress, scratch = tmpdir() } = options;
  return attempt(async () => {
    const folder = await mkdtemp(join(scratch, 'zhiwen-drill-'));
    try {
      const restored = valueOf(await restoreBackup({ folder, file, tools, passphrase, progress }));
      const store = valueOf(await openStore({ folder, tools, mustExist: true }));
      const findings = valueOf(await store.read((reading) => auditStore(reading, tools)));
      if (findings[0]) throw storeError('damaged', `恢复出来的数据核对不上：${findings[0].message}`, 'not-verified');
      const { created, documents, files } = restored;
      return { file, created, drilledAt: tools.now(), documents, files };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
