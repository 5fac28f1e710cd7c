import type { Run } from '../command';
import { refuse } from '../data-store';
import { annul, rebuild, release, reserve, start } from '../register/actions';
import { exportBook } from '../register/export';
import { list } from '../register/list';
import { nearest } from '../suggest';

const ACTIONS = new Map<string, Run>([
  ['list', list],
  ['export', exportBook],
  ['reserve', reserve],
  ['release', release],
  ['void', annul],
  ['start', start],
  ['rebuild', rebuild],
]);

/** The 发文登记簿: shows it, reserves, releases and voids numbers, sets where a series begins. */
export const runRegister: Run = async (invocation, io) => {
  const [name = ''] = invocation.operands;
  const action = ACTIONS.get(name);
  const [, extra] = invocation.operands;
  if (extra !== undefined && name !== 'export') {
    return refuse(io, { code: 'extra-argument', path: extra, title: '参数', message: '多出了这个参数' });
  }
  if (action) return action(invocation, io);
  const names = [...ACTIONS.keys()];
  const close = nearest(name, names);
  const message = `没有这个操作${close ? `，是不是 ${close}？` : ''}（可用：${names.join('、')}）`;
  return refuse(io, { code: 'unknown-action', path: name, title: '操作', message });
};
