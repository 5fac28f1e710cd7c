import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { figure, type Figure } from './measure';
import { STANDARD, standardNotice } from './notice';

const SCRIPT = resolve(__dirname, '../scripts/bench/drive-typing.mjs');

/** From a key to the repainted page in the real window. Wants a screen and an Electron (`ZHIWEN_ELECTRON`). */
export async function typingFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-bench-'));
  try {
    const file = join(folder, 'notice.json');
    writeFileSync(
      file,
      JSON.stringify({ ...standardNotice(), body: (standardNotice()['body'] as string[]).join('\n') }),
    );
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, file]);
    return [figure(`打字到页面重绘，${STANDARD.pages} 页`, JSON.parse(stdout) as number[], { bound: 50 })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
