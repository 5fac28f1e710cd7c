import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { inRoot, root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { alignedTable } from './table.mjs';

/** Writes every kind's samples into ./out as PDF and DOCX and shows a table of them. Resolves to the exit status. */
export async function writeSamples() {
  say('没有可用的显示器：改为把各文种的示例生成到 ./out。');
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-samples-'));
  try {
    const inputs = await saveSamples(folder);
    const { code, stdout } = await zhiwen('generate', ...inputs, '--out', inRoot('out'), '--force', '--json');
    process.stdout.write(code === 0 ? describe(JSON.parse(stdout).results) : stdout);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the built command line; what it says beside its result goes to the terminal. */
const zhiwen = (...args) => run(process.execPath, [inRoot('dist', 'cli.cjs'), ...args]);

async function saveSamples(folder) {
  const kinds = JSON.parse((await zhiwen('kinds', '--json')).stdout);
  const files = await Promise.all(kinds.map(({ id }) => saveSamplesOf(id, folder)));
  return files.flat();
}

async function saveSamplesOf(kind, folder) {
  const names = (await zhiwen('sample', kind, '--list')).stdout.split('\n').filter(Boolean);
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, `${kind} ${name}.json`);
      writeFileSync(file, (await zhiwen('sample', kind, '--name', name)).stdout);
      return file;
    }),
  );
}

function describe(results) {
  const files = results.flatMap((result) => result.files);
  const rows = files.map((file) => [relative(root, file), pagesOf(file), String(statSync(file).size)]);
  return alignedTable([['文件', '页数', '字节'], ...rows]);
}

/** Pages of a PDF. A word processor counts the pages of a DOCX when it opens it. */
function pagesOf(file) {
  if (!file.endsWith('.pdf')) return '';
  return String(readFileSync(file, 'latin1').match(/\/Type \/Page\b/g)?.length ?? 0);
}
