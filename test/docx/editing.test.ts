import { beforeAll, describe, expect, it } from 'vitest';
import { checkPdf } from '#engine/check/check-file';
import { takePdfApart } from '#engine/check/pdf/take-apart';
import type { PdfFile, PdfLine } from '#engine/readers/pdf/pdf-file';
import { renderDocx } from '#electron/services/produce';
import { notice } from '#kinds/notice/index';
import { failing } from '../support/checked';
import { DOCUMENT, editDocx, inPart } from '../support/edit-docx';
import { docxToPdf } from '../support/libre-office';
import { engine, prepareInput } from '../support/produce-sample';
import { readPdf } from '../support/read-pdf';

const BEFORE = '<w:p><w:pPr><w:pStyle w:val="二级标题"/>';

/** What a person types: paragraphs in the style of the text, nothing set by hand. */
const typed = (count: number): string =>
  '<w:p><w:pPr><w:pStyle w:val="公文正文"/></w:pPr><w:r><w:t>各县（区）要落实属地责任，加强统筹协调，细化工作措施，确保各项任务落到实处。</w:t></w:r></w:p>'.repeat(
    count,
  );

/** The document after so many paragraphs were typed in its middle, as LibreOffice prints it. */
async function printedAfter(counts: readonly number[]): Promise<readonly PdfFile[]> {
  const sample = notice.samples.find(({ name }) => name === '各要素俱全的通知')?.input;
  const docx = await renderDocx(prepareInput(sample), engine);
  const edited = counts.map((count) =>
    count === 0 ? docx : editDocx(docx, inPart(DOCUMENT, BEFORE, typed(count) + BEFORE)),
  );
  return Promise.all(docxToPdf(edited).map(readPdf));
}

const find = (file: PdfFile, text: RegExp): PdfLine & { readonly page: number } => {
  for (const page of file.pages) {
    const line = page.lines.find((candidate) => text.test(candidate.text.replace(/\s/gu, '')));
    if (line) return { ...line, page: page.number };
  }
  throw new Error(`no line ${String(text)}`);
};

/** 1-based page → whether its number stands in the outer half of the foot. Landscape pages have theirs at the spine's side. */
function foliosOutside({ pages }: PdfFile): boolean {
  const upright = pages.filter(({ width, height }) => height > width);
  return upright.every(({ number, width, lines }) => {
    const folio = lines.find(({ text }) => text.replace(/\s/gu, '') === `—${String(number)}—`);
    return folio !== undefined && (number % 2 === 1 ? folio.x > width / 2 : folio.right < width / 2);
  });
}

const wrongIn = (file: PdfFile): readonly string[] => failing(checkPdf(takePdfApart(file)));

/** From line to line of the text, in millimetres. */
const PITCH = 10.44;

describe('a DOCX that people have written in, printed by LibreOffice', () => {
  let untouched: PdfFile;
  let touched: PdfFile;
  let grown: PdfFile;
  beforeAll(async () => {
    const printed = await printedAfter([0, 1, 12]);
    [untouched, touched, grown] = printed as [PdfFile, PdfFile, PdfFile];
  }, 240_000);

  it('has grown by what was typed', () => {
    expect([untouched, touched, grown].map(({ pages }) => pages.length)).toEqual([6, 6, 7]);
  });

  it('keeps 版记 on the lower edge of the last page', () => {
    const { bottom } = find(untouched, /印发$/u);
    for (const file of [touched, grown]) {
      const printed = find(file, /印发$/u);
      expect(printed.page).toBe(file.pages.length);
      expect(printed.bottom).toBeCloseTo(bottom, 1);
    }
  });

  it('keeps page numbers at the outer side of odd and even pages', () => {
    for (const file of [untouched, touched, grown]) expect(foliosOutside(file)).toBe(true);
  });

  it('keeps the date below its 署名, on the same page, as far from it to the right', () => {
    const apart = (file: PdfFile) => {
      const [name, date] = [find(file, /^云江市安全生产委员会办公室$/u), find(file, /^2024年8月6日$/u)];
      expect(date.page).toBe(name.page);
      expect(date.top - name.top).toBeCloseTo(PITCH, 1);
      return date.right - name.right;
    };
    expect(apart(touched)).toBeCloseTo(apart(untouched), 1);
    expect(apart(grown)).toBeCloseTo(apart(untouched), 1);
  });

  it('breaks no rule that it kept before, but cannot move 版记 to an even page by itself', () => {
    expect(wrongIn(touched)).toEqual(wrongIn(untouched));
    expect(wrongIn(grown)).toEqual([...wrongIn(untouched), 'imprint-even-page']);
  });
});
