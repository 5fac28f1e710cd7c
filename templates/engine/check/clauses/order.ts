import type { Part } from '../anatomy';
import { both, ifFound, ifTold } from '../both';
import type { Clause } from '../clause';
import { indentMm } from '../docx/geometry';
import { fact, length, lengthWithin, type Finding } from '../finding';
import type { Look } from '../look';
import { BLOCK, CELL, ONE_LINE, TWO_LINES } from '../measures';
import { faceRole, readable } from '../text/face-role';
import { squeeze } from '../text/patterns';
import { upperEdge } from './head-mark';

const ORDER = 'GB/T 9704—2012 10.2';
const MINUTES = 'GB/T 9704—2012 10.3';

const markTop: Clause = {
  id: 'order-mark-top',
  clause: ORDER,
  title: '命令（令）的发文机关标志上边缘至版心上边缘 20 mm',
  formats: ['order'],
  ...both(({ head }, look) => ifFound(head.mark, '发文机关标志', (mark) => upperEdge(mark, BLOCK.top + 20, look))),
};

const number: Clause = {
  id: 'order-number-form',
  clause: ORDER,
  title: '令号写作“第×号”',
  formats: ['order'],
  ...both(({ head }) =>
    ifFound(head.number, '令号', ({ text, where }) => [
      fact({ what: '令号', where }, text, '如“第7号”', /^第[1-9]\d*号$/u.test(squeeze(text))),
    ]),
  ),
};

const text: Clause = {
  id: 'order-body-gap',
  clause: ORDER,
  title: '令号下空二行编排正文',
  formats: ['order'],
  ...both(({ head, body: [first] }, look) =>
    ifFound(head.number, '令号', ({ of, where }) =>
      ifFound(first, '正文', (body) =>
        ifTold(look.gap(of, body.of), (mm) => [lengthWithin({ what: '令号至正文', where }, mm, TWO_LINES)]),
      ),
    ),
  ),
};

const noRule: Clause = {
  id: 'order-no-rule',
  clause: ORDER,
  title: '命令（令）不印版头分隔线',
  formats: ['order'],
  pdf: ({ parts: { head }, redRules }) =>
    ifFound(head.number, '令号', ({ where }) => [ruled(where, redRules.length > 0)]),
  docx: ({ parts: { head }, headRule }) =>
    ifFound(head.number, '令号', ({ where }) => [ruled(where, headRule !== undefined)]),
};

const ruled = (where: string, found: boolean): Finding =>
  fact({ what: '令号下的红色分隔线', where }, found ? '有' : '没有', '没有', !found);

const NO_ATTENDANCE = '没有找到出席、请假、列席人员名单';

const form: Clause = {
  id: 'attendance-form',
  clause: MINUTES,
  title: '“出席”“请假”“列席”后标全角冒号，左空二字',
  formats: ['minutes'],
  ...both(({ attendance }, look) => {
    if (attendance.length === 0) return NO_ATTENDANCE;
    return attendance.flatMap(({ text, where, of }): readonly Finding[] => {
      const mm = look.fromLeft(of);
      const colon = fact(
        { what: '名单', where },
        text.slice(0, 4),
        '后标全角冒号',
        /^(?:出席|请假|列席)：/u.test(text.trim()),
      );
      const indent = { mm: 2 * CELL, tolerance: 1 };
      return mm === undefined ? [colon] : [colon, length({ what: '名单左空', where }, mm, indent)];
    });
  }),
};

const face: Clause = {
  id: 'attendance-face',
  clause: MINUTES,
  title: '“出席”“请假”“列席”用黑体字，人员用仿宋体字',
  formats: ['minutes'],
  ...both(({ attendance }, look) =>
    attendance.length === 0 ? NO_ATTENDANCE : attendance.flatMap((part) => labelled(part, look)),
  ),
};

/** A label in 黑体, and names in another face. */
function labelled<T>({ of, where }: Part<T>, look: Look<T>): readonly Finding[] {
  const [label, ...names] = look.faces(of).map((one) => ({ role: faceRole(one), name: readable(one.name) }));
  if (!label?.role) return [];
  return [
    fact({ what: '名单标签的字体', where }, label.name, '黑体', label.role === '黑体'),
    fact({ what: '人员姓名的字体', where }, names[0]?.name ?? label.name, '仿宋', names[0]?.role === '仿宋'),
  ];
}

const gap: Clause = {
  id: 'attendance-gap',
  clause: MINUTES,
  title: '出席人员名单在正文或附件说明下空一行',
  formats: ['minutes'],
  ...both(({ attendance: [first], attachmentNotes, body }, look) =>
    ifFound(first, '出席人员名单', ({ of, where }) =>
      ifFound(attachmentNotes.at(-1) ?? body.at(-1), '正文', (above) =>
        ifTold(look.gap(above.of, of), (mm) => [lengthWithin({ what: '正文至出席人员名单', where }, mm, ONE_LINE)]),
      ),
    ),
  ),
};

const wrapped: Clause = {
  id: 'attendance-wrapped',
  clause: MINUTES,
  title: '出席人员名单回行时与冒号后的首字对齐',
  formats: ['minutes'],
  pdf: ({ parts: { attendance } }) => {
    const findings = attendance.flatMap(({ of: [first, ...rest], where }) => {
      const start = first?.chars[first.chars.findIndex(({ text: char }) => char === '：') + 1]?.x ?? NaN;
      return rest.map((line) => length({ what: '名单回行', where }, line.x - start, { mm: 0, tolerance: 1 }));
    });
    return findings.length > 0 ? findings : '名单没有回行';
  },
  docx: ({ parts: { attendance } }) =>
    attendance.length === 0
      ? NO_ATTENDANCE
      : attendance.flatMap(({ of, where }) =>
          // 出席： are three characters.
          of.map(({ firstLine }) =>
            length({ what: '名单回行的缩进', where }, -indentMm(firstLine), { mm: 3 * CELL, tolerance: 1 }),
          ),
        ),
};

export const orderAndMinutesClauses: readonly Clause[] = [markTop, number, text, noRule, form, face, gap, wrapped];
