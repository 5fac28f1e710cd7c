import { readFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { missing } from '../lib/missing.mjs';
import { npm } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';

/** Installs the npm packages when they are absent or differ from package-lock.json. */
export async function ensureNodeModules() {
  if (installedAsLocked()) return;
  say('正在安装依赖（npm ci），首次约需一分钟……');
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw missing('npm 依赖未能安装（没有网络，或登记处不可达）', 'npm ci');
}

/**
 * npm records what it installed in node_modules/.package-lock.json. Optional packages are left out of the comparison:
 * most of them are other platforms' binaries.
 */
function installedAsLocked() {
  const installed = packagesOf(inRoot('node_modules', '.package-lock.json'));
  const locked = packagesOf(inRoot('package-lock.json'));
  if (!installed || !locked) return false;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
