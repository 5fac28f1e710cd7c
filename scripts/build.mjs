/** npm run build: everything the app runs from, into dist/. */
import { ensureBuilt } from './build/targets.mjs';
import { runScript } from './lib/missing.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

await runScript(async () => {
  await ensureNodeModules();
  await ensureBuilt('programs', 'window');
  return 0;
});
