import { twipToMm } from '../../units';
import { both, ifFound, ifTold } from '../both';
import type { Clause } from '../clause';
import { fact, length, lengthWithin } from '../finding';
import { ONE_LINE } from '../measures';
import { textIndent } from '../pdf/text-measures';

const CLAUSE = 'GB/T 9704—2012 7.3.2';
const NAME = '主送机关';

const gap: Clause = {
  id: 'addressees-gap',
  clause: CLAUSE,
  title: '主送机关编排于标题下空一行位置',
  ...both(({ title, titleNotes, addressees }, look) =>
    ifFound(addressees, NAME, ({ of, where }) =>
      ifFound(titleNotes.at(-1) ?? title, '标题', (above) =>
        ifTold(look.gap(above.of, of), (mm) => [lengthWithin({ what: '标题至主送机关', where }, mm, ONE_LINE)]),
      ),
    ),
  ),
};

const flush: Clause = {
  id: 'addressees-flush',
  clause: CLAUSE,
  title: '主送机关居左顶格',
  ...both(({ addressees }, look) =>
    ifFound(addressees, NAME, ({ of, where }) =>
      ifTold(look.fromLeft(of), (mm) => [length({ what: '主送机关左空', where }, mm, { mm: 0, tolerance: 1 })]),
    ),
  ),
};

const wrapped: Clause = {
  id: 'addressees-wrapped',
  clause: CLAUSE,
  title: '主送机关回行时仍顶格',
  pdf: ({ parts: { addressees }, text }) =>
    ifFound(addressees, NAME, ({ of, where }) =>
      of.length < 2
        ? '主送机关只有一行'
        : of
            .slice(1)
            .map((line) =>
              length({ what: '主送机关回行左空', where }, textIndent(line, text), { mm: 0, tolerance: 1 }),
            ),
    ),
  docx: ({ parts: { addressees } }) =>
    ifFound(addressees, NAME, ({ of, where }) =>
      of.map(({ left }) => length({ what: '主送机关回行左空', where }, twipToMm(left.twips), { mm: 0, tolerance: 1 })),
    ),
};

const colon: Clause = {
  id: 'addressees-colon',
  clause: CLAUSE,
  title: '最后一个机关名称后标全角冒号',
  ...both(({ addressees }) =>
    ifFound(addressees, NAME, ({ text, where }) => {
      const last = text.trim().at(-1) ?? '';
      return [fact({ what: '主送机关末尾', where }, last, '全角冒号', last === '：')];
    }),
  ),
};

export const addresseesClauses: readonly Clause[] = [gap, flush, wrapped, colon];
