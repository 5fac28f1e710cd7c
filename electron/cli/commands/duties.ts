import { calendar, check, list, make } from '../duties/tell';
import { exportDuties, importDuties, sample, template } from '../duties/exchange';
import type { Run } from '../command';
import { refuse } from '../data-store';
import { nearest } from '../suggest';

const ACTIONS = new Map<string, Run>([
  ['list', list],
  ['check', check],
  ['calendar', calendar],
  ['make', make],
  ['import', importDuties],
  ['export', exportDuties],
  ['template', template],
  ['sample', sample],
]);

/** 责任清单: posts, duties, who holds them, how often; and the documents that say so. */
export const runDuties: Run = async (invocation, io) => {
  const [name = ''] = invocation.operands;
  const action = ACTIONS.get(name);
  if (action) return action(invocation, io);
  const names = [...ACTIONS.keys()];
  const close = nearest(name, names);
  const message = `没有这个操作${close ? `，是不是 ${close}？` : ''}（可用：${names.join('、')}）`;
  return refuse(io, { code: 'unknown-action', path: name, title: '操作', message });
};
