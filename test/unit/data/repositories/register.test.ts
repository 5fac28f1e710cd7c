import { beforeEach, expect, test } from 'vitest';
import { issueDocument } from '#data/repositories/issue';
import { releaseNumber, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { listRegister, type Stretch } from '#data/repositories/register';
import { startSeries } from '#data/repositories/series';
import { summarizeSeries } from '#data/repositories/series-summary';
import type { Store, UnitOfWork } from '#data/store/port';
import { createDisk } from '../../../crash/model-disk';
import { rendered } from '../../../crash/scenarios/issue';
import { expectOk, openModel } from '../../../crash/store-scenario';

const BY = '张三';
const SERIES = { code: '某政办发', year: 2024 };
const FACTS = { secrecy: '机密★1年', to: '各县区人民政府', copyTo: '市委办公室', copies: 30, attachments: 2 };

let store: Store;
beforeEach(async () => {
  store = await openModel(createDisk().mount());
});
const write = async <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => expectOk(await store.write(work));
const issue = (serial?: number) =>
  write((unit) =>
    issueDocument(unit, { wish: { ...SERIES, serial }, by: BY }, (number) => {
      const { facts, files } = rendered(number.serial);
      const steps = [{ step: 'signed' as const, by: '王五', at: '2024-03-05T09:00:00+08:00' }];
      return Promise.resolve({ facts: { ...facts, facts: FACTS, steps }, files });
    }),
  );
const rows = async (stretch?: Stretch) =>
  expectOk(await store.browse((reading) => listRegister(reading, SERIES, stretch)));
const reserve = () => write((unit) => reserveNumber(unit, SERIES, { by: BY, purpose: '年报' }));

test('an issued document has its columns', async () => {
  await issue();
  expect(await rows()).toEqual([
    {
      state: 'issued',
      serial: 1,
      through: 1,
      number: '某政办发〔2024〕1号',
      registered: '2024-03-05',
      by: BY,
      title: '关于开展安全生产检查的通知',
      kind: 'notice',
      secrecy: '机密★1年',
      urgency: '',
      sentTo: '各县区人民政府；市委办公室',
      copies: 30,
      attachments: 2,
      signer: '王五',
      drafter: '',
      date: '2024-03-05',
      archived: '',
      remark: '',
      document: '2024/某政办发/1',
    },
  ]);
});

test('every number that was not used says why', async () => {
  await write((unit) => startSeries(unit, SERIES, { next: 84, reason: '1—83号已在纸质登记簿使用', by: BY }));
  await issue();
  await reserve();
  await reserve();
  await write((unit) => releaseNumber(unit, { ...SERIES, serial: 86 }, { by: BY, reason: '不办了' }));
  await write((unit) => startSeries(unit, SERIES, { next: 90, reason: '留给下属单位', by: BY }));
  await issue(95);
  await write((unit) => voidNumber(unit, { ...SERIES, serial: 91 }, { by: BY, reason: '印错' }));
  const ending = { how: 'repealed', date: '2024-06-01' } as const;
  await write((unit) => voidNumber(unit, { ...SERIES, serial: 84 }, { by: BY, reason: '已有新规定', ending }));
  expect((await rows()).map(({ number, state, remark }) => [number, state, remark])).toEqual([
    ['某政办发〔2024〕1—83号', 'skipped', '1—83号已在纸质登记簿使用'],
    ['某政办发〔2024〕84号', 'voided', '自2024-06-01起废止：已有新规定'],
    ['某政办发〔2024〕85号', 'reserved', '预留：年报'],
    ['某政办发〔2024〕86号', 'released', '预留后释放，未用：不办了'],
    ['某政办发〔2024〕87—89号', 'skipped', '留给下属单位'],
    ['某政办发〔2024〕90号', 'unused', '被后面的号越过，尚未说明原因；不用时请作废并注明'],
    ['某政办发〔2024〕91号', 'voided', '作废：印错'],
    ['某政办发〔2024〕92—94号', 'unused', '被后面的号越过，尚未说明原因；不用时请作废并注明'],
    ['某政办发〔2024〕95号', 'issued', ''],
  ]);
  expect(expectOk(await store.browse(summarizeSeries))).toEqual([
    {
      ...SERIES,
      start: 84,
      next: 96,
      counts: { reserved: 1, issued: 1, voided: 2, released: 1, skipped: 86, unused: 4 },
    },
  ]);
});

test('a stretch is what the whole has there', async () => {
  for (const serial of [3, 99, 100, 101, 205]) await issue(serial);
  const all = await rows();
  expect(await rows({ from: 99, to: 101 })).toEqual(all.filter(({ serial }) => serial >= 99 && serial <= 101));
  expect((await rows({ from: 150, to: 180 })).map(({ number }) => number)).toEqual(['某政办发〔2024〕150—180号']);
  expect(await rows({ from: 300 })).toEqual([]);
});
