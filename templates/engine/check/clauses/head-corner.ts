import type { Anatomy, Part } from '../anatomy';
import { absent, both, ifFound, ifTold } from '../both';
import type { Clause, Outcome } from '../clause';
import { fact, length } from '../finding';
import type { Look } from '../look';
import { BLOCK } from '../measures';
import { squeeze } from '../text/patterns';

/** Height of a line of the grid, as far as the second line of the block goes: 225 mm / 22. */
const LINE = (BLOCK.bottom - BLOCK.top) / 22;
const TOLERANCE = 1;

const copyNumberForm: Clause = {
  id: 'copy-number-form',
  clause: 'GB/T 9704—2012 7.2.1',
  title: '份号一般用 6 位阿拉伯数字',
  ...both(({ head }) =>
    ifFound(head.copyNumber, '份号', ({ text, where }) => [
      fact({ what: '份号', where }, text, '6 位数字', /^\d{6}$/u.test(squeeze(text))),
    ]),
  ),
};

const copyNumberPlace: Clause = {
  id: 'copy-number-place',
  clause: 'GB/T 9704—2012 7.2.1',
  title: '份号顶格编排在版心左上角第一行',
  formats: ['document', 'order', 'minutes'],
  ...both(({ head }, look) => ifFound(head.copyNumber, '份号', (part) => corner('份号', part, look, 1))),
};

const secrecyForm: Clause = {
  id: 'secrecy-form',
  clause: 'GB/T 9704—2012 7.2.2',
  title: '密级和保密期限写作“机密★1年”，期限不超过法定最长期限',
  ...both(({ head }) =>
    ifFound(head.secrecy, '密级', ({ text, where }) => [
      fact({ what: '密级和保密期限', where }, text, '如“秘密★1年”，期限不超过法定最长期限', isSecrecy(squeeze(text))),
    ]),
  ),
};

/** Longest periods in years (保守国家秘密法, 2024, art. 20). */
const LONGEST: Readonly<Record<string, number>> = { 绝密: 30, 机密: 20, 秘密: 10 };

function isSecrecy(text: string): boolean {
  const [, level = '', years, months] =
    /^(绝密|机密|秘密)(?:★(?:([1-9]\d*)年|([1-9]\d*)个月|长期))?$/u.exec(text) ?? [];
  const period = Number(years ?? 0) + Number(months ?? 0) / 12;
  return level !== '' && period <= (LONGEST[level] ?? 0);
}

const secrecyPlace: Clause = {
  id: 'secrecy-place',
  clause: 'GB/T 9704—2012 7.2.2',
  title: '密级和保密期限顶格编排在版心左上角第二行',
  formats: ['document', 'order', 'minutes'],
  ...both(({ head }, look) => ifFound(head.secrecy, '密级', (part) => corner('密级', part, look, 2))),
};

const secretNumbered: Clause = {
  id: 'secret-numbered',
  clause: '党政机关公文处理工作条例 第九条',
  title: '涉密公文标注份号',
  ...both(({ head }) =>
    ifFound(head.secrecy, '密级', ({ where }) => [
      fact(
        { what: '涉密公文的份号', where },
        head.copyNumber?.text ?? '没有找到',
        '有份号',
        head.copyNumber !== undefined,
      ),
    ]),
  ),
};

const urgencyForm: Clause = {
  id: 'urgency-form',
  clause: 'GB/T 9704—2012 7.2.3',
  title: '紧急程度为“特急”或“加急”',
  ...both(({ head }) =>
    ifFound(head.urgency, '紧急程度', ({ text, where }) => [
      fact({ what: '紧急程度', where }, text, '特急、加急', /^(?:特急|加急)$/u.test(squeeze(text))),
    ]),
  ),
};

const urgencyPlace: Clause = {
  id: 'urgency-place',
  clause: 'GB/T 9704—2012 7.2.3',
  title: '紧急程度顶格编排在版心左上角',
  ...both(({ head }, look) =>
    ifFound(head.urgency, '紧急程度', ({ of, where }) =>
      ifTold(look.fromLeft(of), (mm) => [length({ what: '紧急程度左空', where }, mm, { mm: 0, tolerance: TOLERANCE })]),
    ),
  ),
};

const order: Clause = {
  id: 'corner-order',
  clause: 'GB/T 9704—2012 7.2.3',
  title: '份号、密级和保密期限、紧急程度自上而下分行排列',
  ...both((parts, look) => stacking(parts, look)),
};

function stacking<T>({ head }: Anatomy<T>, look: Look<T>): Outcome {
  const parts = [head.copyNumber, head.secrecy, head.urgency].filter((part) => part !== undefined);
  if (parts.length < 2) return '版头左上角没有两个以上的要素';
  const tops = parts.map((part) => look.top(part.of));
  if (tops.some((top) => top === undefined)) return absent('各要素的高度');
  const falling = tops.every((top, index) => index === 0 || (top ?? 0) > (tops[index - 1] ?? 0));
  const value = parts.map(({ text }) => text).join('、');
  return [
    fact({ what: '左上角要素的次序', where: parts[0]?.where ?? '' }, value, '份号、密级、紧急程度自上而下', falling),
  ];
}

function corner<T>(name: string, part: Part<T>, look: Look<T>, line: 1 | 2): Outcome {
  const [left, top] = [look.fromLeft(part.of), look.top(part.of)];
  return ifTold(left, (fromLeft) =>
    ifTold(top, (fromTop) => [
      length({ what: `${name}左空`, where: part.where }, fromLeft, { mm: 0, tolerance: TOLERANCE }),
      length({ what: `${name}上边缘`, where: part.where }, fromTop, {
        mm: BLOCK.top + (line - 1) * LINE,
        tolerance: line === 1 ? TOLERANCE : 1.5,
      }),
    ]),
  );
}

export const headCornerClauses: readonly Clause[] = [
  copyNumberForm,
  copyNumberPlace,
  secrecyForm,
  secrecyPlace,
  secretNumbered,
  urgencyForm,
  urgencyPlace,
  order,
];
