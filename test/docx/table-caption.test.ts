import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/fonts/load-fonts';
import { prepare, renderDocx, type Prepared } from '#electron/services/produce';
import { splitWords } from '#electron/services/words';
import { compareLines, share, type Agreement } from '../support/agreement';
import { docxToPdf } from '../support/libre-office';
import { readPdf } from '../support/read-pdf';

const deps = { fonts: loadFonts(), words: splitWords };
/** So many short paragraphs that the table comes to stand around the foot of page 1. */
const FILLERS = [6, 7, 8, 9, 10, 11, 12];

function noticeWithTable(paragraphs: number): Prepared {
  const table = {
    caption: '表1 检查发现的问题',
    columns: [{ title: '序号' }, { title: '单位' }, { title: '问题' }],
    rows: [1, 2, 3, 4].map((row) => [String(row), `第${String(row)}检查组`, '值班记录不全，应急物资台账与实物不符。']),
  };
  const input = {
    kind: 'notice',
    head: { issuers: ['云江市应急管理局'], number: { code: '云应急', year: 2024, serial: 9 } },
    title: '关于督促整改的通知',
    addressees: ['各县应急管理局'],
    body: [...Array.from({ length: paragraphs }, () => '请认真抓好落实。'), { table }],
    closing: { date: '2024-05-06' },
  };
  const result = prepare(input, deps);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result;
}

describe('a table with a caption at the foot of a page', () => {
  const documents = FILLERS.map(noticeWithTable);
  let printed: readonly Agreement[] = [];
  beforeAll(async () => {
    const files = docxToPdf(await Promise.all(documents.map((one) => renderDocx(one, deps))));
    printed = await Promise.all(
      documents.map(async ({ laidOut }, index) =>
        compareLines(laidOut, await readPdf(files[index] ?? new Uint8Array())),
      ),
    );
  }, 120_000);

  it('keeps head and first row with the caption, on page 1 or 2', () => {
    const pages = documents.map(({ laidOut }) => {
      const at = (text: string) => laidOut.pages.findIndex(({ lines }) => lines.some((line) => line.text === text));
      expect(at('第1检查组')).toBe(at('表1 检查发现的问题'));
      expect(at('序号')).toBe(at('表1 检查发现的问题'));
      return at('序号');
    });
    expect(new Set(pages)).toEqual(new Set([0, 1]));
  });

  it.each(FILLERS.map((count, index) => ({ count, index })))('breaks so in LibreOffice after $count', ({ index }) => {
    const agreement = printed[index];
    expect(agreement?.pages.theirs).toBe(agreement?.pages.ours);
    expect(agreement && share(agreement)).toBe(100);
  });
});
