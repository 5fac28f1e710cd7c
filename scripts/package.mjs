/**
 * npm run package: the installable app, into release/. Extra arguments go to electron-builder; `--dir` makes the bare
 * folder, which needs no download.
 */
import { dirname } from 'node:path';
import { ensureBuilt } from './build/targets.mjs';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { run, show } from './lib/run.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

/** Asks the program itself, since it may be the fallback. */
async function versionOf(electron) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return (await run(electron, ['-p', 'process.versions.electron'], { env })).stdout.trim();
}

await runScript(async () => {
  await ensureNodeModules();
  await ensureBuilt('programs', 'window');
  const electron = await ensureElectron();
  return show(process.execPath, [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    '--publish=never',
    `-c.electronDist=${dirname(electron)}`,
    `-c.electronVersion=${await versionOf(electron)}`,
    ...process.argv.slice(2),
  ]);
});
