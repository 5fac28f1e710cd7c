import { demo, exportAll } from '../case/demo';
import { due } from '../case/due';
import { add, begin, schema, set } from '../case/facts';
import { importProblems } from '../case/import';
import { issue, make } from '../case/issue';
import { documents, list, show } from '../case/show';
import { close, step } from '../case/step';
import type { Run } from '../command';
import { refuse } from '../data-store';
import { nearest } from '../suggest';

const ACTIONS = new Map<string, Run>([
  ['schema', schema],
  ['new', begin],
  ['list', list],
  ['show', show],
  ['set', set],
  ['add', add],
  ['import', importProblems],
  ['step', step],
  ['close', close],
  ['documents', documents],
  ['make', make],
  ['issue', issue],
  ['due', due],
  ['export', exportAll],
  ['demo', demo],
]);

/** 督查事项: its facts, the steps of its problems, and the documents that are made from them. */
export const runCase: Run = async (invocation, io) => {
  const [name = ''] = invocation.operands;
  const action = ACTIONS.get(name);
  if (action) return action(invocation, io);
  const names = [...ACTIONS.keys()];
  const close = nearest(name, names);
  const message = `没有这个操作${close ? `，是不是 ${close}？` : ''}（可用：${names.join('、')}）`;
  return refuse(io, { code: 'unknown-action', path: name, title: '操作', message });
};
