/**
 * npm run gallery: PDF, DOCX and page pictures of every document of test/gallery in ./out/gallery, to be looked at
 * (index.html). `-- NAME…` takes those whose names contain one of these; `-- --accept` makes their pages as they are now
 * the golden ones.
 */
import { bundle } from './build/bundle.mjs';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { ensureTestPackages } from './setup/debian.mjs';
import { ensureFonts, knownFaces } from './setup/fonts.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

await runScript(async () => {
  await ensureNodeModules();
  await ensureTestPackages();
  await ensureFonts();
  await bundle('test/gallery/command.ts', 'dist/gallery.cjs');
  return show(process.execPath, [inRoot('dist', 'gallery.cjs'), ...process.argv.slice(2)], {
    env: { ...process.env, ...knownFaces() },
  });
});
