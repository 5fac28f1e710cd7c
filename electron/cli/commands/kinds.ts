import { KINDS } from '#kinds/registry';
import type { Run } from '../command';
import { alignTable } from '../table';

const FORMAT_NAMES = { document: '文件格式', letter: '信函格式', order: '命令格式', minutes: '纪要格式' } as const;

export const runKinds: Run = (invocation, io) => {
  const list = KINDS.map(({ id, name, format, version }) => ({ id, name, format, templateVersion: version }));
  if (invocation.has('json')) {
    io.out(`${JSON.stringify(list, null, 2)}\n`);
  } else {
    const rows = list.map((kind) => [kind.id, kind.name, FORMAT_NAMES[kind.format], kind.templateVersion]);
    io.out(alignTable([['文种', '名称', '格式', '模板版本'], ...rows]));
  }
  return Promise.resolve(0);
};
