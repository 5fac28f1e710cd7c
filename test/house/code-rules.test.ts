import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBrokenHouse, type BrokenHouse } from './broken-house';

interface Breach {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
}

const manyIfs = Array.from({ length: 12 }, (_, index) => `  if (n === ${index}) return ${index + 1};`).join('\n');

const BREACHES: readonly Breach[] = [
  { rule: 'no-restricted-properties', file: 'templates/now.ts', code: 'export const a = Date.now();' },
  { rule: 'no-restricted-properties', file: 'data/random.ts', code: 'export const a = Math.random();' },
  { rule: 'no-restricted-syntax', file: 'templates/date.ts', code: 'export const a = new Date();' },
  { rule: 'no-restricted-globals', file: 'data/process.ts', code: 'export const a = process.env;' },
  { rule: 'no-restricted-globals', file: 'templates/console.ts', code: "export const a = () => console.log('');" },
  { rule: 'no-restricted-syntax', file: 'electron/locale.ts', code: 'export const a = (1).toLocaleString();' },
  { rule: 'no-restricted-syntax', file: 'electron/default.ts', code: 'export default 1;' },
  { rule: 'no-console', file: 'electron/console.ts', code: "export const a = () => console.log('');" },
  { rule: 'no-console', file: 'renderer/console.ts', code: "export const a = () => console.log('');" },
  {
    rule: 'max-params',
    file: 'data/params.ts',
    code: 'export const a = (...x: number[]) => x;\nexport const b = (p: 1, q: 2, r: 3, s: 4, t: 5) => [p, q, r, s, t];',
  },
  { rule: 'max-lines', file: 'data/long.ts', code: 'export const a = 1;\n' + '// a line\n'.repeat(400) },
  {
    rule: 'complexity',
    file: 'data/complex.ts',
    code: `export function a(n: number): number {\n${manyIfs}\n  return 0;\n}`,
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'electron/floating.ts',
    code: 'export const a = () => {\n  Promise.resolve(1);\n};',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'data/switch.ts',
    code: "export function a(x: 'p' | 'q'): void {\n  switch (x) {\n    case 'p':\n      return;\n  }\n}",
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    file: 'data/type-import.ts',
    code: "import { Sound } from './sound';\nexport const a: Sound = 1;",
  },
  { rule: '@typescript-eslint/no-explicit-any', file: 'data/any.ts', code: 'export const a = (x: any) => typeof x;' },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: 'data/ignore.ts',
    code: '// @ts-ignore\nexport const a: string = 1;',
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    file: 'renderer/Hook.tsx',
    code: "import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return null;\n}",
  },
];

const FILES = {
  ...Object.fromEntries(BREACHES.map(({ file, code }) => [file, code])),
  'data/sound.ts': 'export type Sound = number;\nexport const sound: Sound = new Date(0).getTime();\n',
};

describe('code rules', () => {
  let house: BrokenHouse;
  let seen: ReadonlySet<string>;

  beforeAll(() => {
    house = buildBrokenHouse(FILES);
    seen = complaintsIn(house.folder);
  });
  afterAll(() => house.remove());

  it.each(BREACHES)('$rule refuses $file', ({ rule, file }) => {
    expect(seen).toContain(`${rule} ${file}`);
  });

  it('has nothing against a sound file', () => {
    expect([...seen].filter((line) => line.endsWith('data/sound.ts'))).toEqual([]);
  });
});

function complaintsIn(folder: string): ReadonlySet<string> {
  const args = ['node_modules/eslint/bin/eslint.js', '--format', 'json', 'data', 'electron', 'renderer', 'templates'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  const files = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null; message: string }[] }[];
  return new Set(
    files.flatMap(({ filePath, messages }) => {
      const path = relative(folder, filePath).split(sep).join('/');
      return messages.map(({ ruleId, message }) => `${ruleId ?? message} ${path}`);
    }),
  );
}
