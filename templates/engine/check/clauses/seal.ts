import type { PdfImage } from '../../readers/pdf/pdf-file';
import type { Clause, Outcome } from '../clause';
import { fact, length, lengthWithin } from '../finding';
import { BLOCK, ONE_LINE } from '../measures';
import { namesOf } from '../pdf/names-of';
import type { PlacedLine, PrintedDocument } from '../pdf/printed-document';

const CLAUSE = 'GB/T 9704—2012 7.3.5.1';
const NONE = '成文日期上没有印章图像；盖印后的纸面不在文件里';
const IN_WORD = '印章图像的位置要到打开文件的程序排版时才能确定';

interface Sealed {
  /** The seal over the date. */
  readonly seal: PdfImage;
  readonly date: PlacedLine;
  /** Every seal over 署名 or date, top left first. */
  readonly all: readonly PdfImage[];
}

/** A picture that covers part of the date is a seal, and so are those of its size over 署名. */
function sealedBy({ file, parts }: PrintedDocument): Sealed | undefined {
  const date = parts.closing.date?.of[0];
  const images = file.pages[(date?.page ?? 0) - 1]?.images ?? [];
  const seal = images.find((image) => date !== undefined && covers(image, date));
  if (!seal || !date) return undefined;
  const names = parts.closing.signatures.flatMap(({ of }) => of).flatMap((line) => namesOf(line).map(withEdges(line)));
  const alike = images.filter((image) => image === seal || Math.abs(image.width - seal.width) <= ALIKE);
  return { seal, date, all: alike.filter((image) => [date, ...names].some((name) => covers(image, name))) };
}

/** Seals of one document differ by their bodies' ranks: 42 to 60 mm. */
const ALIKE = 20;

type Edges = Pick<PlacedLine, 'x' | 'right' | 'top' | 'bottom'>;

const withEdges =
  ({ top, bottom }: PlacedLine) =>
  ({ x, right }: Pick<Edges, 'x' | 'right'>): Edges => ({ x, right, top, bottom });

const covers = ({ x, y, width, height }: PdfImage, type: Edges): boolean =>
  x < type.right && x + width > type.x && y < type.bottom && y + height > type.top;

const withSeal = (document: PrintedDocument, measure: (found: Sealed) => Outcome): Outcome => {
  const found = sealedBy(document);
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
  title: '印章（首排印章）顶端上距正文（或附件说明）一行之内',
  pdf: (document) =>
    withSeal(document, ({ date, all }) => {
      const { body, attachmentNotes } = document.parts;
      const above = [...body, ...attachmentNotes]
        .flatMap(({ of }) => of)
        .filter((line) => line.page === date.page && line.bottom < date.top);
      const last = Math.max(...above.map((line) => line.bottom));
      if (above.length === 0) return '印章上方没有正文';
      return [
        lengthWithin({ what: '正文至印章顶端', where: where(date) }, Math.min(...all.map(({ y }) => y)) - last, {
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
    withSeal(document, ({ all, date }) =>
      all.map((seal) => {
        const holds = seal.x >= BLOCK.left - 1 && seal.x + seal.width <= BLOCK.right + 1;
        const value = `${seal.x.toFixed(1)}–${(seal.x + seal.width).toFixed(1)} mm`;
        return fact({ what: '印章左右两端', where: where(date) }, value, '28–184 mm', holds);
      }),
    ),
  docx: IN_WORD,
};

const apart: Clause = {
  id: 'seals-apart',
  clause: CLAUSE,
  title: '联合行文的印章互不相交或相切',
  pdf: (document) =>
    withSeal(document, ({ all, date }) => {
      if (all.length < 2) return '只有一枚印章';
      const gaps = all.flatMap((seal, index) => all.slice(index + 1).map((other) => clearBetween(seal, other)));
      const least = Math.min(...gaps);
      return [fact({ what: '印章间最小的空隙', where: where(date) }, `${least.toFixed(2)} mm`, '大于 0 mm', least > 0)];
    }),
  docx: IN_WORD,
};

const clearBetween = (a: PdfImage, b: PdfImage): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) - (a.width + b.width) / 2;

/** From 钢印 and towns to the State Council (regulation of 1999 on the seals of administrative organs). */
const DIAMETER = { least: 38, most: 60, tolerance: 1 } as const;

const size: Clause = {
  id: 'seal-size',
  clause: '国发〔1999〕25号',
  title: '印章按实物大小：直径 42～60 毫米，正圆',
  pdf: (document) =>
    withSeal(document, ({ all, date }) =>
      all.flatMap(({ width, height }) => [
        lengthWithin({ what: '印章直径', where: where(date) }, width, DIAMETER),
        length({ what: '印章宽高之差', where: where(date) }, width - height, { mm: 0, tolerance: 2 }),
      ]),
    ),
  docx: IN_WORD,
};

export const sealClauses: readonly Clause[] = [centred, top, within, apart, size];
