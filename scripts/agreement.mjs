/** npm run agreement: how far LibreOffice, given our DOCX, breaks the samples into the same lines and pages as we do. */
import { readFileSync, rmSync } from 'node:fs';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { ensureTestPackages } from './setup/debian.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

const report = inRoot('test-results', 'agreement.txt');

await runScript(async () => {
  await ensureNodeModules();
  await ensureTestPackages();
  await ensureFonts();
  rmSync(report, { force: true });
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const { code, stdout } = await run(process.execPath, [vitest, 'run', 'test/gallery/docx.test.ts']);
  process.stdout.write(code === 0 ? readFileSync(report, 'utf8') : stdout);
  return code;
});
