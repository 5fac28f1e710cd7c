import { resolve } from 'node:path';
import { checkProperties, type PropertyCheck } from '#data/archive/four-properties';
import { listHoldings } from '#data/repositories/holdings';
import { nodeFileSystem } from '#electron/storage/node-file-system';
import { systemTools } from '#electron/storage/system-tools';
import { verifyFolder } from '#electron/storage/verify/verify-folder';
import type { Run } from '../command';
import { withStore } from '../data-store';
import { alignTable } from '../table';

/** 四性检测 (DA/T 70—2018). Exit status 1 where an item fails; what cannot be tested is said to be untested. */
export const check: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse(listHoldings),
    tell: async (holdings) => {
      const root = resolve(invocation.value('data') ?? '');
      const { findings, counted } = await verifyFolder({ fs: nodeFileSystem, root, tools: systemTools });
      const checks = checkProperties({ findings, holdings, files: counted.files });
      io.out(invocation.has('json') ? `${JSON.stringify(checks, null, 2)}\n` : table(checks));
      return checks.some(({ result }) => result === '不通过') ? 1 : 0;
    },
  });

const table = (checks: readonly PropertyCheck[]): string =>
  alignTable([
    ['性质', '检测项目', '结果', '说明'],
    ...checks.map(({ property, item, result, detail }) => [property, item, result, detail]),
  ]);
