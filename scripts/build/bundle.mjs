import { renameSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

/**
 * Bundles one Node-side program into one file. CommonJS because Electron 25 can load nothing else, and whole because
 * the installed app has no node_modules.
 * @param {string} entry TypeScript file, relative to the project
 * @param {string} file bundle, relative to the project
 */
export async function bundle(entry, file) {
  const { build } = await import('esbuild');
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
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  });
  // Renamed into place, so that a program started meanwhile never reads half a file.
  renameSync(inRoot(building), inRoot(file));
}
