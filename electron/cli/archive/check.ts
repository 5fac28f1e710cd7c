import { resolve } from 'node:path';
import type { PropertyCheck } from '#data/archive/four-properties';
import { verifyArchive } from '#electron/services/verify-archive';
import type { Run } from '../command';
import { NO_FOLDER, refuse } from '../data-store';
import { storeFailure } from '../store-failure';
import { alignTable } from '../table';

/** 四性检测 (DA/T 70—2018). Exit status 1 where an item fails; what cannot be tested is said to be untested. */
export const check: Run = async (invocation, io) => {
  const folder = invocation.value('data');
  if (folder === undefined) return refuse(io, NO_FOLDER);
  const outcome = await verifyArchive({ folder: resolve(folder) });
  if (!outcome.ok) {
    const { problem, status } = storeFailure(outcome.failure);
    io.fail([problem]);
    return status;
  }
  const { checks } = outcome.value;
  io.out(invocation.has('json') ? `${JSON.stringify(checks, null, 2)}\n` : table(checks));
  return checks.some(({ result }) => result === '不通过') ? 1 : 0;
};

const table = (checks: readonly PropertyCheck[]): string =>
  alignTable([
    ['性质', '检测项目', '结果', '说明'],
    ...checks.map(({ property, item, result, detail }) => [property, item, result, detail]),
  ]);
