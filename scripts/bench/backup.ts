import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '#data/store/port';
import { createBackup } from '#electron/storage/backup/create-backup';
import { restoreBackup } from '#electron/storage/backup/restore-backup';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { fillStore } from './fill-store';
import { figure, type Figure } from './measure';

const SIZES: readonly number[] = [1_000, 10_000];

/** What backing up and restoring cost, and that every hash is equal afterwards; throws where one is not. */
export async function backupFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const base = mkdtempSync(join(tmpdir(), 'zhiwen-bench-'));
    try {
      const folder = join(base, 'data');
      const again = join(base, 'again');
      const target = join(base, 'backup.zip');
      valueOf(await openStore({ folder, tools: systemTools }));
      fillStore(folder, size, { sources: true });
      const began = performance.now();
      valueOf(await createBackup({ folder, target, tools: systemTools, program: '0' }));
      const made = performance.now();
      valueOf(await restoreBackup({ folder: again, file: target, tools: systemTools }));
      const restored = performance.now();
      const equal = assertEqual(hashesIn(folder), hashesIn(again));
      const memory = Math.round(process.resourceUsage().maxRSS / 1024);
      figures.push(figure(`备份并读回核对，${size} 份（内存峰值 ${memory} MB）`, [made - began]));
      figures.push(figure(`恢复，${size} 份：${equal} 个文件的 SHA-256 全部相同`, [restored - made]));
    } finally {
      rmSync(base, { recursive: true });
    }
  }
  return figures;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.failure.message);
}

function assertEqual(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  for (const [path, hash] of before) if (after.get(path) !== hash) throw new Error(`${path} is another one`);
  if (before.size !== after.size) throw new Error(`${after.size} files instead of ${before.size}`);
  return before.size;
}

function hashesIn(folder: string, below = '', found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const name of readdirSync(join(folder, below))) {
    const path = join(below, name);
    if (statSync(join(folder, path)).isDirectory()) hashesIn(folder, path, found);
    else
      found.set(
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      );
  }
  return found;
}
