import { ensureBuilt } from '../build/targets.mjs';
import { root } from '../lib/paths.mjs';
import { show } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { ensureWindowPackages } from '../setup/debian.mjs';
import { ensureElectron } from '../setup/electron.mjs';

/** Chromium's own remarks on a machine without graphics hardware say nothing to the person at the terminal. */
const QUIET = '--log-level=3';

/** Opens the desktop app. Resolves, when it is closed, to its exit status. */
export async function openApp() {
  await ensureWindowPackages();
  const electron = await ensureElectron();
  await ensureBuilt('window');
  const code = await show(electron, [...sandboxFlags(), QUIET, root], { env: environment() });
  if (code !== 0) say(`应用异常退出（状态 ${code}）。`);
  return code;
}

/** Chromium refuses its sandbox to root; nobody else ever runs without it. */
const sandboxFlags = () => (process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []);

/** Left over from other Electron programs, this variable would make ours a plain Node. */
function environment() {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = process.env;
  return rest;
}
