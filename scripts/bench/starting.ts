import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { fillStore } from './fill-store';
import { figure, type Figure } from './measure';

const SCRIPT = resolve(__dirname, '../scripts/bench/drive-start.mjs');
const SIZES: readonly number[] = [0, 1_000, 10_000, 100_000];
const RUNS = 3;
/** What a full store may add to the start, in milliseconds. */
const MAY_ADD = 1000;

interface Start {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * From starting the program to a window that a document can be begun in, over stores of so many documents, each issued
 * from a draft; and the memory of all its processes once it has searched. Wants a screen and an Electron.
 */
export async function startFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let empty = NaN;
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'zhiwen-bench-'));
    try {
      const opened = await openStore({ folder, tools: systemTools });
      if (!opened.ok) throw new Error(opened.failure.message);
      fillStore(folder, size, { sources: true, drafts: true });
      // The index is there from earlier sessions.
      spawnSync(process.execPath, [__filename, '--search', folder]);
      spawnSync('sync');
      const starts = await startOver(folder);
      const times = starts.map(({ milliseconds }) => milliseconds);
      const time = figure(`启动到可以新建，库中 ${size} 份`, times, {
        ...(Number.isNaN(empty) ? {} : { bound: Math.round(empty + MAY_ADD) }),
      });
      if (Number.isNaN(empty)) empty = time.median;
      const memory = starts.map(({ megabytes }) => megabytes);
      figures.push(time, figure(`程序各进程的内存，库中 ${size} 份`, memory, { unit: 'MB', bound: 700 }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return figures;
}

async function startOver(folder: string): Promise<readonly Start[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, folder, String(RUNS)]);
  return JSON.parse(stdout) as readonly Start[];
}
