import { existsSync, renameSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';

/** Entry of every Node-side program and the file it is bundled into. */
const PROGRAMS = {
  'dist/cli.cjs': 'electron/cli/main.ts',
  'dist/main.cjs': 'electron/main.ts',
  'dist/preload.cjs': 'electron/preload/preload.ts',
  'dist/engine-worker.cjs': 'electron/workers/engine-worker.ts',
};

export const PROGRAM_SOURCES = ['electron', 'templates', 'data', 'package.json', 'package-lock.json', 'scripts/build'];

/**
 * Bundles the Node-side programs. CommonJS because Electron 25 can load nothing else, and one file each so that the
 * installed app needs no node_modules. One that cannot be bundled does not keep the others from being so.
 */
export async function buildPrograms() {
  const { build } = await import('esbuild');
  const absent = Object.values(PROGRAMS).filter((entry) => !existsSync(inRoot(entry)));
  if (absent.length > 0) say(`尚无源文件，跳过：${absent.join('、')}`);
  const present = Object.entries(PROGRAMS).filter(([, entry]) => existsSync(inRoot(entry)));
  const results = await Promise.allSettled(present.map(([file, entry]) => bundle(build, file, entry)));
  const failed = present.filter((_, index) => results[index].status === 'rejected').map(([, entry]) => entry);
  if (failed.length > 0) throw new Error(failed.join('、'));
}

async function bundle(build, file, entry) {
  const building = `${file}.${process.pid}.cjs`;
  await build({
    absWorkingDir: inRoot(),
    entryPoints: [entry],
    outfile: building,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18.15',
    external: ['electron'],
    loader: { '.hbs': 'text' },
    define: { 'import.meta.url': 'importMetaUrl' },
    inject: [inRoot('scripts', 'build', 'import-meta-url.js')],
    // pdfkit asks where it lies when it is loaded; CommonJS has no import.meta.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  // Renamed into place, so that a program started meanwhile never reads half a file.
  renameSync(inRoot(building), inRoot(file));
}
