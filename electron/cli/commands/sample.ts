import type { Run } from '../command';
import { namedKind } from '../named-kind';
import { nearest } from '../suggest';

export const runSample: Run = (invocation, io) => {
  const kind = namedKind(invocation.operands[0] ?? '');
  if ('code' in kind) {
    io.fail([kind]);
    return Promise.resolve(2);
  }
  const names = kind.samples.map((sample) => sample.name);
  if (invocation.has('list')) {
    io.out(invocation.has('json') ? `${JSON.stringify(names, null, 2)}\n` : names.map((name) => `${name}\n`).join(''));
    return Promise.resolve(0);
  }
  const wanted = invocation.value('name');
  const sample = kind.samples.find(({ name }) => wanted === undefined || name === wanted);
  if (sample !== undefined) {
    io.out(`${JSON.stringify(sample.input, null, 2)}\n`);
    return Promise.resolve(0);
  }
  const close = nearest(wanted ?? '', names);
  const hint = close === undefined ? '' : `，是不是 ${close}？`;
  const message = `${kind.name}没有这份示例${hint}（可用：${names.join('、')}）`;
  io.fail([{ code: 'unknown-sample', path: wanted ?? '', title: '示例', message }]);
  return Promise.resolve(2);
};
