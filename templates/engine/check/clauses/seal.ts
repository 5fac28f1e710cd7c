import type { PdfImage } from '../../readers/pdf/pdf-file';
import type { Clause, Outcome } from '../clause';
import { fact, length, lengthWithin } from '../finding';
import { BLOCK, ONE_LINE } from '../measures';
import type { PlacedLine, PrintedDocument } from '../pdf/printed-document';

const CLAUSE = 'GB/T 9704—2012 7.3.5.1';
const NONE = '成文日期上没有印章图像；盖印后的纸面不在文件里';
const IN_WORD = '印章图像的位置要到打开文件的程序排版时才能确定';

/** A picture that covers part of the date is a seal. */
function sealOver({
  file,
  parts,
}: PrintedDocument): { readonly seal: PdfImage; readonly date: PlacedLine } | undefined {
  const date = parts.closing.date?.of[0];
  const seal = file.pages[(date?.page ?? 0) - 1]?.images.find(
    ({ x, y, width, height }) =>
      date !== undefined && x < date.right && x + width > date.x && y < date.bottom && y + height > date.top,
  );
  return seal && date && { seal, date };
}

const withSeal = (
  document: PrintedDocument,
  measure: (found: { readonly seal: PdfImage; readonly date: PlacedLine }) => Outcome,
): Outcome => {
  const found = sealOver(document);
  return found ? measure(found) : NONE;
};

const where = (date: PlacedLine): string => `第${String(date.page)}页`;

const centred: Clause = {
  id: 'seal-centred',
  clause: CLAUSE,
  title: '印章居中下压署名和成文日期',
  pdf: (document) =>
    withSeal(document, ({ seal, date }) => [
      length({ what: '印章中心至日期中心', where: where(date) }, seal.x + seal.width / 2 - (date.x + date.right) / 2, {
        mm: 0,
        tolerance: 1.5,
      }),
      fact(
        { what: '署名与日期在印章中心偏下', where: where(date) },
        `印章中心 ${(seal.y + seal.height / 2).toFixed(1)} mm，日期下边缘 ${date.bottom.toFixed(1)} mm`,
        '日期在印章中心以下、印章以内',
        date.bottom > seal.y + seal.height / 2 && date.top < seal.y + seal.height,
      ),
    ]),
  docx: IN_WORD,
};

const top: Clause = {
  id: 'seal-top',
  clause: CLAUSE,
  title: '印章顶端上距正文（或附件说明）一行之内',
  pdf: (document) =>
    withSeal(document, ({ seal, date }) => {
      const { body, attachmentNotes } = document.parts;
      const above = [...body, ...attachmentNotes]
        .flatMap(({ of }) => of)
        .filter((line) => line.page === date.page && line.bottom < date.top);
      const last = Math.max(...above.map((line) => line.bottom));
      if (above.length === 0) return '印章上方没有正文';
      return [
        lengthWithin({ what: '正文至印章顶端', where: where(date) }, seal.y - last, {
          least: 0,
          most: ONE_LINE.least,
          tolerance: 0.5,
        }),
      ];
    }),
  docx: IN_WORD,
};

const within: Clause = {
  id: 'seal-within-block',
  clause: CLAUSE,
  title: '印章两端不超出版心',
  pdf: (document) =>
    withSeal(document, ({ seal, date }) => {
      const holds = seal.x >= BLOCK.left - 1 && seal.x + seal.width <= BLOCK.right + 1;
      const value = `${seal.x.toFixed(1)}–${(seal.x + seal.width).toFixed(1)} mm`;
      return [fact({ what: '印章左右两端', where: where(date) }, value, '28–184 mm', holds)];
    }),
  docx: IN_WORD,
};

export const sealClauses: readonly Clause[] = [centred, top, within];
