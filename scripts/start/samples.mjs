import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, relative } from 'node:path';
import { inRoot, root } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { printTable } from './table.mjs';

const cli = (...args) => run(process.execPath, [inRoot('dist', 'cli.cjs'), ...args]);

/** Writes the built-in sample of every kind into ./out, as PDF and DOCX, and shows what was written. */
export async function writeSamples() {
  const inputs = mkdtempSync(join(tmpdir(), 'zhiwen-samples-'));
  try {
    const files = await saveSamples(inputs);
    const { code, stdout } = await cli('generate', ...files, '--out', inRoot('out'), '--force', '--json');
    if (code === 0) printTable(['文件', '页数', '字节'], writtenFiles(JSON.parse(stdout)).map(row));
    return code;
  } finally {
    rmSync(inputs, { recursive: true, force: true });
  }
}

async function saveSamples(folder) {
  const kinds = JSON.parse((await cli('kinds', '--json')).stdout);
  return Promise.all(
    kinds.map(async ({ id }) => {
      const file = join(folder, `${id}.json`);
      writeFileSync(file, (await cli('sample', id)).stdout);
      return file;
    }),
  );
}
