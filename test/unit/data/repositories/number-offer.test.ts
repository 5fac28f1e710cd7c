import { beforeEach, expect, test } from 'vitest';

import { offerNumber } from '#data/repositories/number-offer';
import { reserveNumber } from '#data/repositories/numbers';
import type { Store, UnitOfWork } from '#data/store/port';
import { createDisk } from '../../../crash/model-disk';
import { expectOk, openModel } from '../../../crash/store-scenario';

const SERIES = { code: '某政办发', year: 2024 };

let store: Store;
beforeEach(async () => {
  store = await openModel(createDisk().mount());
});
const write = async <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => expectOk(await store.write(work));
const offer = async (serial?: number) => expectOk(await store.read((reading) => offerNumber(reading, SERIES, serial)));
const reserve = (serial?: number) =>
  write((unit) => reserveNumber(unit, { ...SERIES, serial }, { by: '张三', purpose: '年报' }));

test('a series that was never used begins at 1', async () => {
  expect(await offer()).toEqual({ next: 1, fresh: true, reserved: [], unexplained: [] });
});

test('what is reserved can be chosen, and what was passed over without a reason is named', async () => {
  await reserve(1);
  await reserve(4);
  expect(await offer()).toEqual({
    next: 5,
    fresh: false,
    reserved: [
      { serial: 1, purpose: '年报' },
      { serial: 4, purpose: '年报' },
    ],
    unexplained: ['某政办发〔2024〕2—3号'],
  });
});

test('a number that cannot be had says why, one that can says nothing', async () => {
  await reserve(1);
  expect((await offer(1)).taken).toContain('某政办发〔2024〕1号已经预留');
  expect((await offer(2)).taken).toBeUndefined();
});
