import { renameSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

const NODE = {
  platform: 'node',
  define: { 'import.meta.url': 'importMetaUrl' },
  inject: [inRoot('scripts', 'build', 'import-meta-url.js')],
};

/**
 * The PDF reading library takes the way for browsers, where it asks for nothing that Node lacks: in Node it would look
 * for a canvas and set up globals of its own. It makes one matrix when it is loaded, and uses none to read text.
 */
const PDF_READER = {
  ...NODE,
  define: { ...NODE.define, 'process.versions.nw': '"none"' },
  inject: [...NODE.inject, inRoot('scripts', 'build', 'no-matrix.js')],
};

/**
 * Bundles one Node-side program into one file. CommonJS because Electron 25 can load nothing else, and whole because
 * the installed app has no node_modules.
 * @param {string} entry TypeScript file, relative to the project
 * @param {string} file bundle, relative to the project
 * @param {{ sandboxed?: boolean, readsPdf?: boolean }} options a sandboxed program has no Node: importing any of it
 *   fails the build
 */
export async function bundle(entry, file, { sandboxed = false, readsPdf = false } = {}) {
  const { build } = await import('esbuild');
  const building = `${file}.${process.pid}.cjs`;
  await build({
    absWorkingDir: inRoot(),
    entryPoints: [entry],
    outfile: building,
    bundle: true,
    ...(sandboxed ? { platform: 'browser' } : readsPdf ? PDF_READER : NODE),
    format: 'cjs',
    target: 'node18.15',
    external: ['electron'],
    loader: { '.hbs': 'text', '.bcmap': 'binary' },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  // Renamed into place, so that a program started meanwhile never reads half a file.
  renameSync(inRoot(building), inRoot(file));
}
