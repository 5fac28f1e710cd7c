import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conformancePage } from './page';
import { rowsOf, type GivenProof } from './rows';

const page = readFileSync(join(process.cwd(), 'docs', 'conformance.md'), 'utf8');

const FIGURE = { measured: '发文机关标志上边缘 72.10 mm（应为 72 mm）', tolerance: '± 1 mm', places: 3 };
const given = (file: GivenProof['file'], figure?: GivenProof['figure']): GivenProof => ({
  clause: 'mark-top',
  file,
  test: `test/${file}.test.ts`,
  ...(figure ? { figure } : {}),
});
const stateWith = (...proofs: readonly GivenProof[]): string | undefined =>
  rowsOf(proofs).find(({ id }) => id === 'mark-top')?.state;

const ALL = [given('pdf', FIGURE), given('pdf'), given('docx', FIGURE), given('docx')];

describe('the table of conformance', () => {
  it('has a row for every clause there is, as the command would write it, and no other', () => {
    const ids = (text: string): readonly string[] =>
      [...text.matchAll(/^\|[^|]*`([a-z0-9-]+)`/gmu)].map(([, id = '']) => id);
    expect(ids(page), 'run npm run conformance').toEqual(ids(conformancePage(rowsOf([]))));
    expect(ids(page).length).toBeGreaterThanOrEqual(60);
  });

  it('calls a clause proven by a measure and a broken file of each kind', () => {
    expect(stateWith(...ALL)).toBe('proven');
  });

  it.each(ALL.map((_, index) => ({ index })))(
    'calls it open where proof $index of the four is lacking',
    ({ index }) => {
      expect(stateWith(...ALL.filter((_, at) => at !== index))).toBe('open');
    },
  );

  it('calls every clause open that no test proves', () => {
    expect(rowsOf([]).filter(({ state }) => state !== 'open')).toEqual([]);
  });
});
