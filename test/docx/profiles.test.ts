import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/fonts/load-fonts';
import { prepare, renderDocx, renderPdf, type Prepared } from '#electron/services/produce';
import { splitWords } from '#electron/services/words';
import { findKind } from '#kinds/registry';
import { compareLines, share, type Agreement } from '../support/agreement';
import { derivedProfile } from '../support/derived-profile';
import { docxToPdf } from '../support/libre-office';
import { readPdf } from '../support/read-pdf';

/** Of 100 lines, so many must end at the same character on the same page in LibreOffice. */
const THRESHOLD = 98;
const SAMPLES = ['notice', 'letter', 'supervision-circular'];
/** Both files of every document, for people to look at. */
const FOLDER = join(import.meta.dirname, '../../test-results/profiles');

const deps = { fonts: loadFonts(), words: splitWords };

interface Compared extends Agreement {
  readonly name: string;
}

function prepared(kind: string, profile: unknown): Prepared {
  const input = findKind(kind)?.samples[0]?.input as object;
  const result = prepare({ ...input, profile }, deps);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result;
}

async function compareAll(): Promise<readonly Compared[]> {
  mkdirSync(FOLDER, { recursive: true });
  const documents = await Promise.all(
    ['word', derivedProfile].flatMap((profile) =>
      SAMPLES.map(async (kind) => {
        const one = prepared(kind, profile);
        const name = `${one.laidOut.profile} ${kind}`;
        const docx = await renderDocx(one, deps);
        writeFileSync(join(FOLDER, `${name}.docx`), docx);
        writeFileSync(join(FOLDER, `${name}.pdf`), await renderPdf(one, deps));
        return { name, laidOut: one.laidOut, docx };
      }),
    ),
  );
  const printed = docxToPdf(documents.map(({ docx }) => docx));
  return Promise.all(
    documents.map(async ({ name, laidOut }, index) => {
      const pdf = printed[index] ?? new Uint8Array();
      writeFileSync(join(FOLDER, `${name} (LibreOffice).pdf`), pdf);
      return { name, ...compareLines(laidOut, await readPdf(pdf)) };
    }),
  );
}

let results: readonly Compared[];

beforeAll(async () => {
  results = await compareAll();
}, 300_000);

describe('LibreOffice, given the DOCX of another profile', () => {
  it('makes as many pages as we do', () => {
    for (const { name, pages } of results) expect({ name, pages: pages.theirs }).toEqual({ name, pages: pages.ours });
  });

  it(`ends at least ${THRESHOLD} of 100 lines where we end them`, () => {
    const poor = results.filter((result) => share(result) < THRESHOLD);
    expect(
      poor.map(({ name, differences }) => ({ name, differences })),
      results.map((result) => `${share(result).toFixed(2)} % ${result.lines} ${result.name}`).join('\n'),
    ).toEqual([]);
  });
});
