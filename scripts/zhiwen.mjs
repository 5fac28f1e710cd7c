/** npm run -s zhiwen -- …: the command line from a checkout, built first if need be. */
import { ensureBuilt } from './build/targets.mjs';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

await runScript(async () => {
  await ensureNodeModules();
  await ensureBuilt('programs');
  return show(process.execPath, [inRoot('dist', 'cli.cjs'), ...process.argv.slice(2)], { cwd: process.cwd() });
});
