import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { missing } from '../lib/missing.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { fallbackProgram, fetchFallback, fallbackFits } from './electron-fallback.mjs';

const PROBE_MS = 5_000;
const DOWNLOAD_MS = 600_000;

/**
 * The Electron program to run, if one is there: the one `ZHIWEN_ELECTRON` names, else the declared version, else the
 * fallback. Touches no network.
 * @returns {string | undefined} absolute path
 */
export function findElectron() {
  const named = process.env.ZHIWEN_ELECTRON;
  if (named) return existsSync(named) ? named : undefined;
  return [declaredProgram(), fallbackProgram()].find((file) => file && existsSync(file));
}

/**
 * The Electron program to run, fetched if need be.
 * @returns {Promise<string>} absolute path
 */
export async function ensureElectron() {
  const found = findElectron();
  if (found) return found;
  if (process.env.ZHIWEN_ELECTRON) throw missing('ZHIWEN_ELECTRON 所指的程序不存在', 'unset ZHIWEN_ELECTRON');
  if (await reachable()) await installDeclared();
  const program = findElectron() ?? (fallbackFits() ? await fetchFallback() : undefined);
  if (program) return program;
  throw missing('Electron 未能下载', installLine());
}

/** Where the declared package keeps its program once it has been fetched. */
function declaredProgram() {
  const folder = inRoot('node_modules', 'electron');
  try {
    return inRoot('node_modules', 'electron', 'dist', readFileSync(`${folder}/path.txt`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A package manager's mirror where one is set, else the project's own releases. */
const releases = () =>
  process.env.ELECTRON_MIRROR ??
  process.env.npm_config_electron_mirror ??
  'https://github.com/electron/electron/releases/download/';

async function reachable() {
  try {
    await fetch(releases(), { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}

async function installDeclared() {
  say('正在下载 Electron……');
  await run(process.execPath, [inRoot('node_modules', 'electron', 'install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_MS,
  });
}

const installLine = () =>
  process.platform === 'win32'
    ? 'set "ELECTRON_MIRROR=https://npmmirror.com/mirrors/electron/" && npx install-electron'
    : 'ELECTRON_MIRROR=https://npmmirror.com/mirrors/electron/ npx install-electron';
