import { beforeEach, describe, expect, test } from 'vitest';
import { auditStore } from '#data/repositories/audit';
import { issueDocument } from '#data/repositories/issue';
import { findEntry, listSeries, releaseNumber, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { rebuildRegister } from '#data/repositories/rebuild';
import { startSeries } from '#data/repositories/series';
import type { Outcome, Store, UnitOfWork } from '#data/store/port';
import { createDisk } from '../../../crash/model-disk';
import { rendered } from '../../../crash/scenarios/issue';
import { expectOk, modelTools, openModel } from '../../../crash/store-scenario';

const BY = '张三';
const SERIES = { code: '某政办发', year: 2024 };
const PAPER = { next: 84, reason: '1—83号已在纸质登记簿使用', by: BY };

let store: Store;
beforeEach(async () => {
  store = await openModel(createDisk().mount());
});
const attempt = <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<Outcome<T>> => store.write(work);
const write = async <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => expectOk(await attempt(work));
const reserve = (wish: { serial?: number; year?: number } = {}) =>
  attempt((unit) => reserveNumber(unit, { ...SERIES, ...wish }, { by: BY, purpose: '年报' }));
const issue = (serial?: number): Promise<number> =>
  write(async (unit) => {
    const request = { wish: { ...SERIES, serial }, by: BY };
    const issued = await issueDocument(unit, request, (number) => Promise.resolve(rendered(number.serial)));
    if ('refused' in issued) throw new Error('never refused');
    return issued.number.serial;
  });
const findings = async () => expectOk(await store.read((reading) => auditStore(reading, modelTools())));

describe('起始号', () => {
  test('leaves out what was used on paper, and says so to who asks for such a number', async () => {
    await write((unit) => startSeries(unit, SERIES, PAPER));
    expect(await issue()).toBe(84);
    expect(await reserve({ serial: 30 })).toMatchObject({
      failure: { message: '某政办发〔2024〕30号在不用的1—83号之内：1—83号已在纸质登记簿使用' },
    });
    expect(await findings()).toEqual([]);
  });

  test('may be set again, lower too, until the first number is given; then it only moves on', async () => {
    await write((unit) => startSeries(unit, SERIES, PAPER));
    await write((unit) => startSeries(unit, SERIES, { ...PAPER, next: 80, reason: '1—79号已用' }));
    expect(await issue()).toBe(80);
    expect(await attempt((unit) => startSeries(unit, SERIES, { ...PAPER, next: 81 }))).toMatchObject({
      failure: { code: 'not-possible', message: '某政办发〔2024〕已经用到第80号，起始号只能往后调，要大于81' },
    });
    await write((unit) => startSeries(unit, SERIES, { ...PAPER, next: 100, reason: '81—99号留给下属单位' }));
    expect(await issue()).toBe(100);
    const [series] = expectOk(await store.read(listSeries));
    expect(series).toEqual({
      ...SERIES,
      start: 80,
      next: 101,
      pages: [1],
      skips: [
        { from: 1, to: 79, reason: '1—79号已用' },
        { from: 81, to: 99, reason: '81—99号留给下属单位' },
      ],
    });
  });

  test('belongs to one year: the next begins at 1', async () => {
    await write((unit) => startSeries(unit, SERIES, PAPER));
    expect(await reserve({ year: 2025 })).toMatchObject({ value: { year: 2025, serial: 1 } });
  });

  test('comes back when the register is made anew from the ledger', async () => {
    await write((unit) => startSeries(unit, SERIES, PAPER));
    await issue();
    await write((unit) => startSeries(unit, SERIES, { ...PAPER, next: 100, reason: '跳号' }));
    await reserve();
    await write((unit) => releaseNumber(unit, { ...SERIES, serial: 100 }, { by: BY, reason: '不发了' }));
    const before = expectOk(await store.read(listSeries));
    await write(rebuildRegister);
    expect(expectOk(await store.read(listSeries))).toEqual(before);
    expect(await findings()).toEqual([]);
  });
});

describe('a released number', () => {
  test('is given again to who asks for it, and to nobody else', async () => {
    await reserve();
    await write((unit) => releaseNumber(unit, { ...SERIES, serial: 1 }, { by: BY, reason: '不发了' }));
    expect(await issue()).toBe(2);
    expect(await issue(1)).toBe(1);
    expect(await findings()).toEqual([]);
  });

  test('must have been reserved', async () => {
    await issue();
    const outcome = await attempt((unit) => releaseNumber(unit, { ...SERIES, serial: 1 }, { by: BY, reason: '错' }));
    expect(outcome).toMatchObject({ failure: { message: '某政办发〔2024〕1号没有预留，不能释放' } });
  });
});

describe('voiding', () => {
  const ending = { how: 'repealed', date: '2024-06-01' } as const;

  test('tells 撤销 and 废止 of an issued document, with the day', async () => {
    await issue();
    await write((unit) => voidNumber(unit, { ...SERIES, serial: 1 }, { by: BY, reason: '已有新规定', ending }));
    expect(expectOk(await store.read((reading) => findEntry(reading, { ...SERIES, serial: 1 })))).toMatchObject({
      state: 'voided',
      document: '2024/某政办发/1',
      ending,
    });
  });

  test.each([
    ['撤销 of a number that was never issued', { serial: 1, ending }],
    ['a number far ahead of its turn', { serial: 30 }],
  ])('refuses %s', async (_, { serial, ...rest }) => {
    const outcome = await attempt((unit) => voidNumber(unit, { ...SERIES, serial }, { by: BY, reason: '错', ...rest }));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-possible' } });
  });
});
