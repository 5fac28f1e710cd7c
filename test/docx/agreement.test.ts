import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreementOfSamples, listAgreement, type NamedAgreement } from '../support/sample-agreement';
import { share } from '../support/agreement';

/** Of 100 lines, so many must end at the same character on the same page in LibreOffice. */
const THRESHOLD = 98;

/** Kept as a test artefact; `npm run agreement` shows it. */
const REPORT = join(import.meta.dirname, '../../test-results/agreement.txt');

let results: readonly NamedAgreement[];

beforeAll(async () => {
  results = await agreementOfSamples();
  mkdirSync(join(REPORT, '..'), { recursive: true });
  writeFileSync(REPORT, `${listAgreement(results)}\n`);
}, 300_000);

describe('LibreOffice, given our DOCX', () => {
  it('makes as many pages as we do, of every sample', () => {
    for (const { name, pages } of results) expect({ name, pages: pages.theirs }).toEqual({ name, pages: pages.ours });
  });

  it(`ends at least ${THRESHOLD} of 100 lines of every sample where we end them`, () => {
    const poor = results.filter((result) => share(result) < THRESHOLD);
    expect(
      poor.map(({ name }) => name),
      listAgreement(results),
    ).toEqual([]);
  });
});
