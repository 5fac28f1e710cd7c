import { namedSections } from '../docx/section-names';
import { isBlack } from '../color';
import type { Clause } from '../clause';
import { fact, length, quote, type Finding } from '../finding';
import { PAGE } from '../measures';
import { pageName } from '../pdf/line-end';
import type { PdfLine } from '../../readers/pdf/pdf-file';
import { twipToMm } from '../../units';

const paper: Clause = {
  id: 'paper-size',
  clause: 'GB/T 9704—2012 5.1',
  title: '用 A4 型纸（210 mm × 297 mm）',
  pdf: ({ file }) => file.pages.flatMap((page) => sheet(pageName(page), page.width, page.height)),
  docx: (document) =>
    namedSections(document).flatMap(({ page, where }) => sheet(where, twipToMm(page.width), twipToMm(page.height))),
};

/** A sheet may lie on its side, for a wide table. */
function sheet(where: string, width: number, height: number): readonly Finding[] {
  const [short, long] = width < height ? [width, height] : [height, width];
  return [
    length({ what: '纸张短边', where }, short, { mm: PAGE.width, tolerance: 2 }),
    length({ what: '纸张长边', where }, long, { mm: PAGE.height, tolerance: 2 }),
  ];
}

const color: Clause = {
  id: 'text-color',
  clause: 'GB/T 9704—2012 5.2.4',
  title: '除发文机关标志外，文字一律黑色',
  pdf: ({ file, parts }) => {
    const mark = new Set(parts.head.mark?.of.map((line) => lineKey(line, line.page)));
    return file.pages.flatMap((page) =>
      page.lines
        .filter((line) => !mark.has(lineKey(line, page.number)))
        .map((line) => black(pageName(page), line.text, [...new Set(line.chars.map((char) => char.color))])),
    );
  },
  docx: ({ paragraphs, parts }) => {
    const mark = new Set(parts.head.mark?.of.map(({ number }) => number));
    return paragraphs
      .filter(({ text, number }) => text.trim() !== '' && !mark.has(number))
      .map(({ text, number, runs }) =>
        black(
          `第${String(number)}段`,
          text,
          runs.map((run) => run.color),
        ),
      );
  },
};

const lineKey = ({ baseline, x }: PdfLine, page: number): string => `${String(page)} ${String(baseline)} ${String(x)}`;

function black(where: string, text: string, colors: readonly string[]): Finding {
  const strange = colors.find((one) => !isBlack(one));
  return fact({ what: `${quote(text, 8)}的颜色`, where }, strange ?? '黑色', '黑色', strange === undefined);
}

export const paperClauses: readonly Clause[] = [paper, color];
