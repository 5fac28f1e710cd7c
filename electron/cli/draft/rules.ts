import { readWorkflow, setWorkflow } from '#data/repositories/life';
import type { Workflow } from '#data/records/workflow';
import type { Run } from '../command';
import { withStore } from '../data-store';

/** 办理规则: shows who may issue directly, and with `--direct` sets it: 所有人, or names, or 无. */
export const rules: Run = (invocation, io) => {
  const asked = invocation.value('direct');
  return withStore<Workflow>(invocation, io, {
    makes: false,
    work: (store) =>
      asked === undefined
        ? store.read(readWorkflow)
        : store.write(async (unit) => {
            const next = { direct: readDirect(asked) };
            await setWorkflow(unit, next);
            return next;
          }),
    tell: (found) => {
      if (invocation.has('json')) io.out(`${JSON.stringify(found, null, 2)}\n`);
      else io.out(`${say(found)}\n`);
      return 0;
    },
  });
};

function readDirect(text: string): Workflow['direct'] {
  if (text === '所有人') return 'everyone';
  const names = text.split(/[\s、，,]+/u).filter((name) => name !== '' && name !== '无');
  return [...new Set(names)];
}

const say = ({ direct }: Workflow): string =>
  direct === 'everyone'
    ? '可以直接印发，不要求先核稿、签发'
    : `签发以后才能印发；可以直接印发的人：${direct.length === 0 ? '无' : direct.join('、')}`;
