import { beforeAll, describe, expect, it } from 'vitest';
import { notice } from '#kinds/notice/index';
import { renderDocx, type Prepared } from '#electron/services/produce';
import { all, one, readDocx, wordText } from '../support/docx-file';
import { broken, describe as tell } from '../support/measure/finding';
import { measureAll } from '../support/measure/measure-all';
import { print } from '../support/measure/printed';
import { copiedText } from '../support/poppler';
import { engine, pdfOf, prepareInput } from '../support/produce-sample';
import { readPdf } from '../support/read-pdf';
import { correctedText, correctionsOf, seedInput, sourceText, type SeedName } from '../support/seed';

const SEEDS: readonly (readonly [SeedName, unknown])[] = [
  ['notice-accountability', notice.samples[0]?.input],
  ['notice-issued-rules', notice.samples[1]?.input],
  ['responsibility-measures', seedInput('responsibility-measures')],
  ['supervision-plan', seedInput('supervision-plan')],
];

const FOLIO = /^—\d+—$/u;
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Lines of a finished file, page numbers left out. */
const wordsOf = (lines: readonly string[]): string =>
  lines
    .map(squeeze)
    .filter((line) => !FOLIO.test(line))
    .join('');

/** How many characters there are up to the end of each paragraph. */
function endsOf(paragraphs: readonly string[]): readonly number[] {
  let length = 0;
  return paragraphs.map((text) => (length += text.length));
}

describe.each(SEEDS)('%s, rebuilt from its source', (name, input) => {
  let prepared: Prepared;
  let pdf: Uint8Array;
  const wanted = correctedText(name);

  beforeAll(async () => {
    prepared = prepareInput(input);
    pdf = await pdfOf(prepared);
  });

  it('says in the PDF what the source says, every character, when read by our reader', async () => {
    const { pages } = await readPdf(pdf);
    expect(wordsOf(pages.flatMap(({ lines }) => lines.map(({ text }) => text)))).toBe(wanted.replaceAll('\n', ''));
  });

  it('says in the PDF what the source says, every character, when read by another', () => {
    expect(wordsOf(copiedText(pdf).split(/[\n\f]/u))).toBe(wanted.replaceAll('\n', ''));
  });

  it('says in the DOCX what the source says, every character, and ends a paragraph wherever it does', async () => {
    const document = readDocx(await renderDocx(prepared, engine)).part('word/document.xml');
    const paragraphs = all(one(document, 'w:body'), 'w:p').map((paragraph) => squeeze(wordText(paragraph)));
    expect(paragraphs.join('')).toBe(wanted.replaceAll('\n', ''));
    // One that goes on overleaf may be two in the file.
    expect(endsOf(paragraphs)).toEqual(expect.arrayContaining([...endsOf(wanted.split('\n'))]));
  });

  it('keeps every measure of the standard', async () => {
    expect(broken(measureAll(await print(pdf))).map(tell)).toEqual([]);
  });
});

it('would miss a character that is lost, and one that is added', () => {
  const [name] = SEEDS[2] ?? SEEDS[0] ?? [];
  const text = sourceText(name as SeedName);
  expect(text.replace('书面检讨', '书面')).not.toBe(text);
  expect(correctedText(name as SeedName)).not.toBe(text);
});

it('lists the errors of each source, each with its place and the reason', () => {
  const counts = SEEDS.map(([name]) => correctionsOf(name).length);
  expect(counts).toEqual([0, 11, 18, 19]);
  for (const { place, why } of SEEDS.flatMap(([name]) => correctionsOf(name))) expect([place, why]).not.toContain('');
});
