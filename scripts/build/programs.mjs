import { existsSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';
import { bundle } from './bundle.mjs';

const PRELOAD = 'electron/preload/preload.ts';
const CHECKER = 'electron/workers/check-worker.ts';

/** Entry of every Node-side program and the file it is bundled into. */
const PROGRAMS = {
  'electron/cli/main.ts': 'dist/cli.cjs',
  'electron/main.ts': 'dist/main.cjs',
  [PRELOAD]: 'dist/preload.cjs',
  'electron/workers/engine-worker.ts': 'dist/engine-worker.cjs',
  [CHECKER]: 'dist/check-worker.cjs',
  'electron/workers/backup-worker.ts': 'dist/backup-worker.cjs',
  'electron/workers/search-worker.ts': 'dist/search-worker.cjs',
  'electron/workers/verify-worker.ts': 'dist/verify-worker.cjs',
};

export const PROGRAM_SOURCES = ['electron', 'templates', 'data', 'package.json', 'package-lock.json', 'scripts/build'];

/** Bundles the Node-side programs. One that cannot be bundled does not keep the others from being so. */
export async function buildPrograms() {
  const absent = Object.keys(PROGRAMS).filter((entry) => !existsSync(inRoot(entry)));
  if (absent.length > 0) say(`尚无源文件，跳过：${absent.join('、')}`);
  const present = Object.entries(PROGRAMS).filter(([entry]) => !absent.includes(entry));
  const results = await Promise.allSettled(
    present.map(([entry, file]) => bundle(entry, file, { sandboxed: entry === PRELOAD, readsPdf: entry === CHECKER })),
  );
  const failed = present.filter((_, index) => results[index].status === 'rejected').map(([entry]) => entry);
  if (failed.length > 0) throw new Error(failed.join('、'));
}
