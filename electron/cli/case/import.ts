import { addProblems } from '#data/repositories/cases';
import { newProblem, type NewProblem } from '#data/records/case-facts';
import { planOf } from '#data/lists/plan';
import type { Run } from '../command';
import { refuse, withStore } from '../data-store';
import { readListOperand } from '../problems/read-operand';
import { askedPerson } from '../register/asked';
import { missing, namedCase } from './asked';
import { tellChange } from './facts';

/** Problems from a spreadsheet, all in one unit of work; nothing goes in unseen. */
export const importProblems: Run = async (invocation, io) => {
  const [, name = '', file] = invocation.operands;
  if (file === undefined) {
    return refuse(io, missing('', '文件', '必须写明督查事项和文件，如 case import 编号 问题清单.xlsx'));
  }
  const plan = planOf('问题清单', newProblem);
  if (plan === undefined) throw new Error('problems of a case are plain rows');
  const read = await readListOperand({ plan, file }, invocation, io);
  if (!read.ok) return read.status;
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write(async (unit) => {
        const { id } = await namedCase(unit, name);
        // The schema of the plan is the schema of what goes in.
        const problems = read.rows as unknown as readonly NewProblem[];
        return addProblems(unit, id, { problems, by: askedPerson(invocation) });
      }),
    tell: (done) => {
      tellChange(invocation, io, done, { added: done.added.map(({ no }) => no) });
      return read.left > 0 ? 1 : 0;
    },
  });
};
