import type { StoreFailure } from '#data/store/failure';
import type { Failure } from './failure';

/** Why the store did not do it, as the command line says it. What was asked for is wrong, or the machine lacks something. */
export const storeFailure = ({ code, message, reason }: StoreFailure): Failure => ({
  problem: { code: reason ?? CODES[code], path: '--data', title: '数据文件夹', message },
  status: code === 'not-possible' || code === 'conflict' ? 2 : 3,
});

const CODES: Readonly<Record<StoreFailure['code'], string>> = {
  'not-possible': 'not-possible',
  conflict: 'changed-meanwhile',
  busy: 'store-busy',
  damaged: 'store-damaged',
  'too-new': 'store-too-new',
  disk: 'disk-error',
  uncertain: 'disk-uncertain',
};
