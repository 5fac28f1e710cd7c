import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLAUSES } from '#engine/check/catalogue';
import { takeDocxApart } from '#engine/check/docx/take-apart';
import { takePdfApart } from '#engine/check/pdf/take-apart';
import { readDocx } from '#engine/readers/docx/read-docx';
import { renderDocx } from '#electron/services/produce';
import { compareLines, share } from '../support/agreement';
import { printedDocx } from '../support/printed-docx';
import { proves } from '../support/proves';
import { readPdf } from '../support/read-pdf';
import { listAgreement, shareOfAll, type NamedAgreement } from './agreement';
import { OTHERWISE_IN_LIBRE_OFFICE, OPEN } from './exceptions';
import { judge } from './judge';
import { measuredDocx, measuredPdf, type Measured } from './measured';
import { LINES_AGREE, PAGES_AGREE } from './own-clauses';
import { produceGallery } from './produce';

/** Of 100 lines of the whole gallery, so many must end at the same character on the same page in LibreOffice. */
const OF_ALL = 99;
/** And so many of each document. */
const OF_EACH = 90;

/** Kept as a test artefact; `npm run agreement` shows it. */
const REPORT = join(process.cwd(), 'test-results', 'agreement.txt');

let inFile: readonly Measured[];
let onPaper: readonly Measured[];
let agreements: readonly NamedAgreement[];

beforeAll(async () => {
  const produced = await produceGallery();
  const files: Uint8Array[] = [];
  const [read, printed, compared]: [Measured[], Measured[], NamedAgreement[]] = [[], [], []];
  for (const { name, prepared, deps } of produced) {
    const bytes = await renderDocx(prepared, deps);
    const docx = readDocx(bytes);
    if (!docx.ok) throw new Error(`${name}: ${docx.message}`);
    read.push(...measuredDocx(name, takeDocxApart(docx.file)));
    files.push(bytes);
  }
  const papers = printedDocx(files);
  for (const [index, { name, prepared }] of produced.entries()) {
    const file = await readPdf(papers[index] ?? new Uint8Array());
    printed.push(...measuredPdf(name, takePdfApart(file)));
    compared.push({ name, ...compareLines(prepared.laidOut, file) });
  }
  [inFile, onPaper, agreements] = [read, printed, compared];
  mkdirSync(join(REPORT, '..'), { recursive: true });
  writeFileSync(REPORT, `${listAgreement(agreements)}\n`);
}, 600_000);

describe('every DOCX of the gallery, measured', () => {
  const measurable = CLAUSES.filter(({ docx }) => typeof docx !== 'string');
  it.each(measurable.map(({ id, title }) => ({ id, title })))('$id: $title', ({ id }) => {
    judge(inFile, id, 'docx');
  });
});

describe('every DOCX of the gallery, printed by LibreOffice and measured', () => {
  /** A DOCX can only switch these rules off; whether they are kept shows in print. */
  const LINE_ENDS = ['line-start', 'line-end'];
  /** What only a program that lays the file out can tell. What the printing program puts into a PDF is its own. */
  const measurable = CLAUSES.filter(
    ({ id, docx }) =>
      LINE_ENDS.includes(id) ||
      (typeof docx === 'string' && !['fonts-embedded', ...OTHERWISE_IN_LIBRE_OFFICE].includes(id)),
  );
  it.each(measurable.map(({ id, title }) => ({ id, title })))('$id: $title', ({ id }) => {
    judge(onPaper, id, 'printed-docx');
  });
});

describe('LibreOffice, given the DOCX of the gallery', () => {
  it('makes as many pages as we do, of every document', () => {
    for (const { name, pages } of agreements)
      expect({ name, pages: pages.theirs }).toEqual({ name, pages: pages.ours });
    const places = agreements.reduce((sum, { pages }) => sum + pages.ours, 0);
    proves(PAGES_AGREE.id, 'docx', { measured: '页数都相等', tolerance: '0 页', places });
    proves(PAGES_AGREE.id, 'printed-docx', { measured: '页数都相等', tolerance: '0 页', places });
  });

  it(`ends at least ${String(OF_ALL)} of 100 lines where we end them`, () => {
    expect(shareOfAll(agreements), listAgreement(agreements)).toBeGreaterThanOrEqual(OF_ALL);
    const places = agreements.reduce((sum, { lines }) => sum + lines, 0);
    const measured = `${shareOfAll(agreements).toFixed(2)} % 的行一致`;
    proves(LINES_AGREE.id, 'printed-docx', { measured, tolerance: `不低于 ${String(OF_ALL)} %`, places });
  });

  it(`ends at least ${String(OF_EACH)} of 100 lines of every document where we end them`, () => {
    const poor = agreements.filter((result) => share(result) < OF_EACH && !OPEN[result.name]?.includes('lines-agree'));
    expect(poor.map(({ name }) => name)).toEqual([]);
  });
});
