import type { Run } from '../command';
import { refuse } from '../data-store';
import { list } from '../draft/list';
import { rules } from '../draft/rules';
import { sheet } from '../draft/sheet';
import { step } from '../draft/step';
import { nearest } from '../suggest';

const ACTIONS = new Map<string, Run>([
  ['list', list],
  ['step', step],
  ['sheet', sheet],
  ['rules', rules],
]);

/** 办理 of drafts: what each waits for, the steps, the 发文稿纸, and who may issue directly. */
export const runDraft: Run = async (invocation, io) => {
  const [name = ''] = invocation.operands;
  const action = ACTIONS.get(name);
  if (action) return action(invocation, io);
  const names = [...ACTIONS.keys()];
  const close = nearest(name, names);
  const message = `没有这个操作${close ? `，是不是 ${close}？` : ''}（可用：${names.join('、')}）`;
  return refuse(io, { code: 'unknown-action', path: name, title: '操作', message });
};
