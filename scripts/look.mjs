/**
 * npm run look: every page of the PDFs in ./out as a PNG in ./out/look, to be looked at. `npm run look -- FILE… [--dpi N]`
 * takes other files or another resolution.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { missing, runScript } from './lib/missing.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { hasProgram, run } from './lib/run.mjs';
import { say } from './lib/say.mjs';

const folder = inRoot('out', 'look');

const finished = () => {
  try {
    return readdirSync(inRoot('out'))
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => inRoot('out', name));
  } catch {
    return [];
  }
};

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dpi: { type: 'string', default: '110' } },
  });
  if (!hasProgram('pdftoppm')) throw missing('pdftoppm', 'sudo apt-get install poppler-utils');
  const files = positionals.length > 0 ? positionals : finished();
  if (files.length === 0) {
    say('./out 里没有 PDF。先运行：npm start');
    return 2;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const target = inRoot('out', 'look', basename(file, '.pdf'));
    const { code } = await run('pdftoppm', ['-png', '-r', values.dpi, file, target]);
    if (code !== 0) return 1;
  }
  process.stdout.write(
    readdirSync(folder)
      .map((name) => `${relative(root, inRoot('out', 'look', name))}\n`)
      .join(''),
  );
  return 0;
});
