import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentNumber } from '#data/records/number';
import { auditStore } from '#data/repositories/audit';
import { issueDocument } from '#data/repositories/issue';
import { chooseNumber, findEntry, listSeries, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { rebuildRegister } from '#data/repositories/rebuild';
import type { Store, UnitOfWork } from '#data/store/port';
import type { FileSystem } from '#electron/storage/file-system';
import { createDisk } from '../../../crash/model-disk';
import { rendered } from '../../../crash/scenarios/issue';
import { expectOk, modelTools, openModel } from '../../../crash/store-scenario';

const BY = '张三';
const SERIES = { code: '某政办发', year: 2024 };
const ROOT = '/office/data';

let fs: FileSystem;
let store: Store;
beforeEach(async () => {
  fs = createDisk().mount();
  store = await openModel(fs);
});
const write = async <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => expectOk(await store.write(work));
const issue = (wish: Partial<DocumentNumber> & { purpose?: string; start?: number } = {}): Promise<number> =>
  write(async (unit) => {
    const request = { wish: { ...SERIES, ...wish }, by: BY };
    const issued = await issueDocument(unit, request, ({ serial }) => Promise.resolve(rendered(serial)));
    if ('refused' in issued) throw new Error('never refused');
    return issued.number.serial;
  });
const findings = async () => expectOk(await store.read((reading) => auditStore(reading, modelTools())));

describe('the register', () => {
  test('gives each number once, whatever was reserved, skipped or voided', async () => {
    await write((unit) => reserveNumber(unit, { ...SERIES, start: 5 }, { by: BY, purpose: '年报' }));
    expect(await issue()).toBe(6);
    expect(await issue({ serial: 9 })).toBe(9);
    await write((unit) => voidNumber(unit, { ...SERIES, serial: 10 }, { by: BY, reason: '印错' }));
    expect(await issue()).toBe(11);
    expect(await issue({ serial: 7 })).toBe(7);
    expect(await issue({ serial: 5, purpose: '年报' })).toBe(5);
    for (const serial of [5, 6, 7, 9, 10, 11]) {
      const again = await store.read((reading) => chooseNumber(reading, { ...SERIES, serial }));
      expect(again).toMatchObject({ ok: false, failure: { code: 'not-possible' } });
    }
    expect(await findings()).toEqual([]);
  });

  test('keeps a reserved number for its purpose', async () => {
    await write((unit) => reserveNumber(unit, SERIES, { by: BY, purpose: '年报' }));
    const other = await store.read((reading) => chooseNumber(reading, { ...SERIES, serial: 1, purpose: '月报' }));
    expect(other).toMatchObject({ failure: { message: '某政办发〔2024〕1号已经预留' } });
  });

  test('still tells of a voided number what it had been used for', async () => {
    await issue();
    await write((unit) => voidNumber(unit, { ...SERIES, serial: 1 }, { by: BY, reason: '内容有误，另行发文' }));
    const entry = expectOk(await store.read((reading) => findEntry(reading, { ...SERIES, serial: 1 })));
    expect(entry).toMatchObject({ state: 'voided', document: '2024/某政办发/1' });
  });

  test('goes on across its pages', async () => {
    expect(await issue({ serial: 100 })).toBe(100);
    expect(await issue()).toBe(101);
    expect(await findings()).toEqual([]);
  });
});

describe('rebuilt from the ledger', () => {
  test.each([
    ['the head is gone', ['head/head.json', 'head/head.json.previous']],
    [
      'a page of the register is gone',
      ['numbers/2024/某政办发/00001.json', 'numbers/2024/某政办发/00001.json.previous'],
    ],
    ['a page of the register is gone, the one before is there', ['numbers/2024/某政办发/00001.json']],
  ])('where %s, the register says what it said', async (_, paths) => {
    await issue({ start: 3 });
    await write((unit) => reserveNumber(unit, SERIES, { by: BY, purpose: '年报' }));
    await issue();
    await write((unit) => voidNumber(unit, { ...SERIES, serial: 3 }, { by: BY, reason: '印错' }));
    const series = expectOk(await store.read(listSeries));
    for (const path of paths) await fs.unlink(`${ROOT}/${path}`);
    expect((await store.write((unit) => reserveNumber(unit, SERIES, { by: BY, purpose: '月报' }))).ok).toBe(false);
    expect(await write(rebuildRegister)).toEqual({ entries: 4 });
    expect(await findings()).toEqual([]);
    expect(expectOk(await store.read(listSeries))).toEqual(series);
    expect(await issue()).toBe(6);
  });

  test('is refused where the ledger is broken', async () => {
    await issue();
    await issue();
    const path = `${ROOT}/ledger/0000001.json`;
    const text = Buffer.from(await fs.read(path)).toString();
    await fs.unlink(path);
    const file = await fs.create(path);
    const bytes = Buffer.from(text.replace('安全生产检查', '安全生产抽查'));
    for (let offset = 0; offset < bytes.length;) offset += await file.write(bytes, offset);
    expect(await store.write(rebuildRegister)).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    expect((await findings()).map(({ code }) => code)).toContain('altered');
  });
});
