/** npm run -s zhiwen -- …: the command line from a checkout, built first if need be. */
import { ensureBuilt } from './build/targets.mjs';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

/** npm moves to the project's folder; paths that a person types are meant from where they stand. */
const startedFrom = () => (process.env.npm_lifecycle_event === 'zhiwen' && process.env.INIT_CWD) || process.cwd();

await runScript(async () => {
  await ensureNodeModules();
  await ensureBuilt('programs');
  return show(process.execPath, [inRoot('dist', 'cli.cjs'), ...process.argv.slice(2)], { cwd: startedFrom() });
});
