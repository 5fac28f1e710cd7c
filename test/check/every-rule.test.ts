import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLAUSES } from '#engine/check/catalogue';
import type { Clause } from '#engine/check/clause';

const source = (...files: readonly string[]): string =>
  files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join('\n');

const measured = (kind: 'pdf' | 'docx'): readonly Clause[] =>
  CLAUSES.filter((clause) => typeof clause[kind] !== 'string');

/** Whether a test file has a case, `['id', 'how it is broken', …]`, that begins with this rule. */
const breaks = (text: string, id: string): boolean => new RegExp(`\\[\\s*'${id}',\\s*'[^']*[^a-z'-]`, 'u').test(text);

const unproven = (clauses: readonly Clause[], text: string): readonly string[] =>
  clauses.map(({ id }) => id).filter((id) => !breaks(text, id));

it('has a file that breaks every rule measured in a PDF', () => {
  const files = ['document.test.ts', 'formats.test.ts', 'printed-file.test.ts', 'wording.test.ts'];
  expect(unproven(measured('pdf'), source(...files))).toEqual([]);
});

it('has a file that breaks every rule measured in a DOCX', () => {
  expect(unproven(measured('docx'), source('word.test.ts', 'word-formats.test.ts', 'wording.test.ts'))).toEqual([]);
});

it('names every rule once, with its clause and in Chinese', () => {
  const ids = CLAUSES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    CLAUSES.filter(
      ({ id, clause, title }) => !/^[a-z0-9-]+$/u.test(id) || clause === '' || !/\p{Script=Han}/u.test(title),
    ),
  ).toEqual([]);
  expect(measured('pdf').length).toBeGreaterThan(100);
  expect(measured('docx').length).toBeGreaterThan(90);
});
