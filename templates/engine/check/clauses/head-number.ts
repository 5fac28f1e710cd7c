import type { Anatomy, Part } from '../anatomy';
import { absent, both, ifFound, ifTold } from '../both';
import type { Clause, Outcome } from '../clause';
import { fact, length, lengthWithin } from '../finding';
import type { Look } from '../look';
import { CELL, SIZE_3, TWO_LINES } from '../measures';
import { squeeze } from '../text/patterns';
import { facesOf, inFace, inSize } from './faces';

const CLAUSE = 'GB/T 9704—2012 7.2.5';
const NAME = '发文字号';
const TOLERANCE = 1;

const form: Clause = {
  id: 'number-form',
  clause: CLAUSE,
  title: '发文字号由机关代字、六角括号括入的四位年份、顺序号组成，不加“第”，不编虚位',
  formats: ['document', 'letter'],
  ...both(({ head }) =>
    ifFound(head.number, NAME, ({ text, where }) => {
      const ordinal = PUBLIC_MARK.test(squeeze(head.mark?.text ?? ''));
      const holds = FORM.test(squeeze(text)) || (ordinal && ORDINAL.test(squeeze(text)));
      return [
        fact({ what: NAME, where }, text, ordinal ? '如“国发〔2024〕7号”或“第7号”' : '如“国发〔2024〕7号”', holds),
      ];
    }),
  ),
};

const FORM = /^\p{Script=Han}{1,12}〔\d{4}〕[1-9]\d*号$/u;
/** What is made public under a mark of its own is often numbered through. */
const PUBLIC_MARK = /(?:公报|公告|通告)$/u;
const ORDINAL = /^第[1-9]\d*号$/u;

const gap: Clause = {
  id: 'number-gap',
  clause: CLAUSE,
  title: '发文字号编排在发文机关标志下空二行位置',
  formats: ['document', 'order', 'minutes'],
  ...both(({ head }, look) =>
    ifFound(head.number, NAME, ({ of, where }) =>
      head.signers ? signedGap(head, look) : markGap(head.mark, of, where, look),
    ),
  ),
};

/** Several lines of 签发人 push the number down; then the first of them is two lines below the mark. */
function signedGap<T>({ mark, number, signers }: Anatomy<T>['head'], look: Look<T>): Outcome {
  if (!mark || !number || !signers) return absent('发文机关标志');
  const gaps = [look.gap(mark.of, signers.of), look.gap(mark.of, number.of)].filter((one) => one !== undefined);
  return gaps.length === 0
    ? absent('可以量的位置')
    : [lengthWithin({ what: '发文机关标志至发文字号', where: number.where }, Math.min(...gaps), TWO_LINES)];
}

function markGap<T>(mark: Part<T> | undefined, number: T, where: string, look: Look<T>): Outcome {
  return ifFound(mark, '发文机关标志', (found) =>
    ifTold(look.gap(found.of, number), (mm) => [
      lengthWithin({ what: '发文机关标志至发文字号', where }, mm, TWO_LINES),
    ]),
  );
}

const place: Clause = {
  id: 'number-place',
  clause: CLAUSE,
  title: '发文字号居中；上行文居左空一字',
  formats: ['document', 'order', 'minutes'],
  ...both(({ head }, look) =>
    ifFound(head.number, NAME, ({ of, where }) =>
      head.signers
        ? ifTold(look.fromLeft(of), (mm) => [
            length({ what: '发文字号左空', where }, mm, { mm: CELL, tolerance: TOLERANCE }),
          ])
        : ifTold(look.offCentre(of, 'lines'), (mm) => [
            length({ what: '发文字号居中', where }, mm, { mm: 0, tolerance: TOLERANCE }),
          ]),
    ),
  ),
};

const size: Clause = {
  id: 'number-type',
  clause: 'GB/T 9704—2012 5.2.2',
  title: '发文字号用三号仿宋体',
  ...both(({ head }, look) => {
    const sizes = inSize(head.number, NAME, SIZE_3, look);
    const faces = inFace(head.number, NAME, '仿宋', look);
    return typeof sizes === 'string' || typeof faces === 'string' ? sizes : [...sizes, ...faces];
  }),
};

const signersForm: Clause = {
  id: 'signers-form',
  clause: 'GB/T 9704—2012 7.2.6',
  title: '“签发人”后标全角冒号，其后为姓名',
  ...both(({ head }) =>
    ifFound(head.signers, '签发人', ({ text, where }) => [
      fact(
        { what: '签发人', where },
        text,
        '如“签发人：张三”',
        /^签发人：[\p{Script=Han}·\s\u3000]{2,}$/u.test(text.trim()),
      ),
    ]),
  ),
};

const signersPlace: Clause = {
  id: 'signers-place',
  clause: 'GB/T 9704—2012 7.2.6',
  title: '签发人居右空一字',
  ...both(({ head }, look) =>
    ifFound(head.signers, '签发人', ({ of, where }) =>
      ifTold(look.fromRight(of), (mm) => [length({ what: '签发人右空', where }, mm, { mm: CELL, tolerance: 1.5 })]),
    ),
  ),
};

const signersFace: Clause = {
  id: 'signers-face',
  clause: 'GB/T 9704—2012 7.2.6',
  title: '“签发人”用仿宋体，姓名用楷体',
  ...both(({ head }, look) =>
    ifFound(head.signers, '签发人', (part) => {
      const kinds = facesOf([part], '签发人', ['仿宋', '楷体'], look);
      const names = look.faces(part.of).length;
      if (typeof kinds === 'string') return kinds;
      return [
        ...kinds,
        fact(
          { what: '签发人姓名', where: part.where },
          names > 1 ? '另用一种字体' : '与标签字体相同',
          '楷体',
          names > 1,
        ),
      ];
    }),
  ),
};

export const headNumberClauses: readonly Clause[] = [form, gap, place, size, signersForm, signersPlace, signersFace];
