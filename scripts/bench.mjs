/** npm run bench: the speed figures. Arguments go to the benchmark. */
import { bundle } from './build/bundle.mjs';
import { ensureBuilt } from './build/targets.mjs';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import openWindowSetup from './test/window-setup.mjs';

await runScript(async () => {
  await ensureNodeModules();
  await ensureBuilt('programs', 'window');
  await ensureFonts();
  await bundle('scripts/bench/main.ts', 'dist/bench.cjs');
  const closeScreen = await openWindowSetup();
  try {
    return await show(process.execPath, ['--expose-gc', inRoot('dist', 'bench.cjs'), ...process.argv.slice(2)]);
  } finally {
    closeScreen();
  }
});
