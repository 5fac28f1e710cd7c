/** npm test: all set-up, then every test. The last line of standard output is `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build/targets.mjs';
import { inRoot } from './lib/paths.mjs';
import { runScript } from './lib/missing.mjs';
import { show } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { isDebian } from './setup/apt.mjs';
import { ensureTestPackages } from './setup/debian.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { ensureFonts, ensureStandIns, knownFaces } from './setup/fonts.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

const skipWindow = process.env.ZHIWEN_SKIP_E2E === '1';

async function setUp() {
  await ensureNodeModules();
  await ensureTestPackages();
  if (!skipWindow) await ensureElectron();
  await ensureBuilt('programs', 'window');
  await (isDebian() ? ensureStandIns() : ensureFonts());
}

/** No colour codes in a log. */
const plainText = () => (process.stdout.isTTY ? {} : { NO_COLOR: '1' });

/** Runs vitest. Undefined when it ended without counting. */
async function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-test-'));
  const tally = join(folder, 'tally.json');
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=dot', `--reporter=${inRoot('scripts', 'test', 'tally-reporter.mjs')}`];
  const projects = skipWindow ? ['--project=unit'] : [];
  try {
    await show(process.execPath, [vitest, 'run', ...reporters, ...projects, ...args], {
      env: { ...process.env, ...plainText(), ...knownFaces(), ZHIWEN_TALLY: tally },
    });
    return JSON.parse(readFileSync(tally, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runScript(async () => {
  await setUp();
  const { passed, failures } = (await runTests(process.argv.slice(2))) ?? { passed: 0, failures: ['测试未能运行完'] };
  if (skipWindow) say('已按 ZHIWEN_SKIP_E2E=1 跳过窗口测试（test/e2e、test/security）。');
  for (const name of failures) process.stdout.write(`未通过：${name}\n`);
  process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
  return failures.length > 0 || passed === 0 ? 1 : 0;
});
