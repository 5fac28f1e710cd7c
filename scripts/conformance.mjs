/**
 * npm run conformance: runs the tests that measure finished files, and writes docs/conformance.md from what those that
 * passed have proven. Exits 1 where a test failed; the table is written all the same, with that row open.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { bundle } from './build/bundle.mjs';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { show } from './lib/run.mjs';
import { ensureTestPackages } from './setup/debian.mjs';
import { ensureFonts, knownFaces } from './setup/fonts.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';

const MEASURING = ['test/gallery', 'test/check', 'test/measure', 'test/docx'];

await runScript(async () => {
  await ensureNodeModules();
  await ensureTestPackages();
  await ensureFonts();
  mkdirSync(inRoot('test-results'), { recursive: true });
  const proofs = inRoot('test-results', 'proofs.json');
  rmSync(proofs, { force: true });
  const env = { ...process.env, ...knownFaces(), ZHIWEN_PROOFS: proofs };
  const reporters = ['--reporter=dot', `--reporter=${inRoot('scripts', 'test', 'proofs-reporter.mjs')}`];
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const tested = await show(process.execPath, [vitest, 'run', '--project=unit', ...reporters, ...MEASURING], { env });
  await bundle('test/conformance/command.ts', 'dist/conformance.cjs');
  const written = await show(process.execPath, [inRoot('dist', 'conformance.cjs'), proofs]);
  return tested === 0 ? written : 1;
});
