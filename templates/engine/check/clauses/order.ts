import { both, ifFound, ifTold } from '../both';
import type { Clause } from '../clause';
import { fact, length, lengthWithin } from '../finding';
import { BLOCK, CELL, TWO_LINES } from '../measures';
import { squeeze } from '../text/patterns';
import { facesOf } from './faces';

const ORDER = 'GB/T 9704—2012 10.2';
const MINUTES = 'GB/T 9704—2012 10.3';

const markTop: Clause = {
  id: 'order-mark-top',
  clause: ORDER,
  title: '命令（令）的发文机关标志上边缘至版心上边缘 20 mm',
  formats: ['order'],
  ...both(({ head }, look) =>
    ifFound(head.mark, '发文机关标志', ({ of, where }) =>
      ifTold(look.top(of), (mm) => [
        length({ what: '发文机关标志上边缘', where }, mm, { mm: BLOCK.top + 20, tolerance: 1 }),
      ]),
    ),
  ),
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

const attendance: Clause = {
  id: 'minutes-attendance',
  clause: MINUTES,
  title: '“出席”“请假”“列席”左空二字，后标全角冒号，用黑体字',
  formats: ['minutes'],
  ...both(({ body }, look) => {
    const lines = body.filter((part) => /^(?:出席|请假|列席)/u.test(part.text.trim()));
    if (lines.length === 0) return '没有找到出席、请假、列席人员名单';
    const faces = facesOf(lines, '“出席”等', ['黑体', '仿宋'], look);
    return [
      ...lines.map((part) =>
        fact(
          { what: '名单', where: part.where },
          part.text.slice(0, 4),
          '后标全角冒号',
          /^(?:出席|请假|列席)：/u.test(part.text.trim()),
        ),
      ),
      ...lines.flatMap((part) => {
        const mm = look.fromLeft(part.of);
        return mm === undefined
          ? []
          : [length({ what: '名单左空', where: part.where }, mm, { mm: 2 * CELL, tolerance: 1 })];
      }),
      ...(typeof faces === 'string' ? [] : faces),
    ];
  }),
};

export const orderAndMinutesClauses: readonly Clause[] = [markTop, number, text, attendance];
