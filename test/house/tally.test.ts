import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-tally-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs vitest over these files, counted as `npm test` counts. */
function tallyOf(files: Readonly<Record<string, string>>): { passed: number; failures: string[] } {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), `import { expect, it } from 'vitest';\n${text}\n`);
  }
  const tally = join(folder, 'tally.json');
  const reporter = join(ROOT, 'scripts/test/tally-reporter.mjs');
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  spawnSync(process.execPath, [vitest, 'run', `--root=${folder}`, `--reporter=${reporter}`], {
    cwd: folder,
    env: { ...process.env, ZHIWEN_TALLY: tally },
  });
  return JSON.parse(readFileSync(tally, 'utf8')) as { passed: number; failures: string[] };
}

it('counts a test that did not run as failed, by name', () => {
  const text =
    "it('holds', () => {});\nit.skip('is skipped', () => {});\nit.todo('is left');\nit('breaks', () => expect(1).toBe(2));";
  const { passed, failures } = tallyOf({ 'a.test.ts': text });
  expect(passed).toBe(1);
  expect(failures).toEqual(['a.test.ts > is skipped（未运行）', 'a.test.ts > is left（未运行）', 'a.test.ts > breaks']);
});

it('counts a file that cannot be loaded, and an error outside any test, as failed', () => {
  const { passed, failures } = tallyOf({
    'broken.test.ts': "import './nowhere';",
    'late.test.ts':
      "it('holds', () => void setTimeout(() => { throw new Error('late'); }, 0));\nit('waits', () => new Promise((done) => setTimeout(done, 50)));",
  });
  expect(passed).toBe(2);
  expect(failures.join('\n')).toMatch(/broken\.test\.ts：.*nowhere/);
  expect(failures.join('\n')).toContain('未捕获的错误：late');
});
