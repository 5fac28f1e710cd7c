import { dueOn, type DueRow } from '#data/chain/deadlines';
import { listCases } from '#data/repositories/cases';
import type { Run } from '../command';
import { refuse, withStore } from '../data-store';
import { alignTable } from '../table';
import { askedDate } from './asked';

/** What is due and not done, of all cases or of one: the overdue first. */
export const due: Run = async (invocation, io) => {
  const on = askedDate(invocation, 'on');
  if (typeof on !== 'string') return refuse(io, on);
  const within = invocation.value('within');
  if (within !== undefined && !/^\d{1,4}$/.test(within)) {
    return refuse(io, { code: 'invalid-number', path: '--within', title: '天数', message: '应当是整数，如 7' });
  }
  const [, name] = invocation.operands;
  return withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse(listCases),
    tell: (all) => {
      const wanted =
        name === undefined ? all : all.filter(({ id, facts }) => id.startsWith(name) || facts.title === name);
      const rows = dueOn(wanted, on, within === undefined ? Infinity : Number(within));
      io.out(invocation.has('json') ? `${JSON.stringify({ on, due: rows }, null, 2)}\n` : dueTable(rows));
      return 0;
    },
  });
};

const dueTable = (rows: readonly DueRow[]): string =>
  alignTable([
    ['到期', '还剩', '事项', '谁', '督查事项', '依据'],
    ...rows.map(({ due: day, left, what, who, title, basis }) => [day, remaining(left), what, who, title, basis]),
  ]);

function remaining(left: number): string {
  if (left < 0) return `超期${-left}天`;
  return left === 0 ? '今天' : `${left}天`;
}
