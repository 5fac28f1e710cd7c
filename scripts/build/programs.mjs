import { existsSync, renameSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';

/** Entry of every Node-side program and the file it is bundled into. */
const PROGRAMS = {
  cli: 'electron/cli/main.ts',
  main: 'electron/main.ts',
  preload: 'electron/preload/preload.ts',
  'engine-worker': 'electron/workers/engine-worker.ts',
};

export const PROGRAM_SOURCES = ['electron', 'templates', 'data', 'package.json', 'package-lock.json', 'scripts/build'];

/**
 * Bundles the Node-side programs into dist/*.cjs. CommonJS because Electron 25 can load nothing else, and one file each
 * so that the installed app needs no node_modules.
 */
export async function buildPrograms() {
  const { build } = await import('esbuild');
  const present = Object.entries(PROGRAMS).filter(([, entry]) => existsSync(inRoot(entry)));
  const absent = Object.values(PROGRAMS).filter((entry) => !existsSync(inRoot(entry)));
  if (absent.length > 0) say(`尚无源文件，跳过：${absent.join('、')}`);
  const building = `.building-${process.pid}`;
  await build({
    absWorkingDir: inRoot(),
    entryPoints: present.map(([name, entry]) => ({ in: entry, out: name + building })),
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18.15',
    external: ['electron'],
    loader: { '.hbs': 'text' },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  // Renamed into place, so that a program started meanwhile never reads half a file.
  for (const [name] of present) renameSync(inRoot('dist', `${name}${building}.cjs`), inRoot('dist', `${name}.cjs`));
}
