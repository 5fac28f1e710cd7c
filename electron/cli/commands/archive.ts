import { addToArchive, attachScan, configure } from '../archive/add';
import { check } from '../archive/check';
import { exportArchive } from '../archive/export';
import { list } from '../archive/list';
import { search } from '../archive/search';
import { stamp } from '../archive/stamp';
import { verify } from '../archive/verify';
import type { Run } from '../command';
import { refuse } from '../data-store';
import { nearest } from '../suggest';

const ACTIONS = new Map<string, { readonly run: Run; readonly operands: number }>([
  ['list', { run: list, operands: 0 }],
  ['search', { run: search, operands: Infinity }],
  ['verify', { run: verify, operands: 0 }],
  ['check', { run: check, operands: 0 }],
  ['export', { run: exportArchive, operands: Infinity }],
  ['setup', { run: configure, operands: 0 }],
  ['add', { run: addToArchive, operands: Infinity }],
  ['stamp', { run: stamp, operands: Infinity }],
  ['scan', { run: attachScan, operands: 2 }],
]);

/** 档案: what was issued and archived, verified and handed over (outside contract, section 2). */
export const runArchive: Run = async (invocation, io) => {
  const [name = '', ...rest] = invocation.operands;
  const action = ACTIONS.get(name);
  if (action === undefined) {
    const names = [...ACTIONS.keys()];
    const close = nearest(name, names);
    const message = `没有这个操作${close ? `，是不是 ${close}？` : ''}（可用：${names.join('、')}）`;
    return refuse(io, { code: 'unknown-action', path: name, title: '操作', message });
  }
  const extra = rest[action.operands];
  if (extra !== undefined) {
    return refuse(io, { code: 'extra-argument', path: extra, title: '参数', message: '多出了这个参数' });
  }
  return action.run({ ...invocation, operands: rest }, io);
};
