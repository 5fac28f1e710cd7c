import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditStore } from '#data/repositories/audit';
import { issueDocument } from '#data/repositories/issue';
import { listSeries, releaseNumber, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { rebuildRegister } from '#data/repositories/rebuild';
import { listRegister } from '#data/repositories/register';
import { startSeries } from '#data/repositories/series';
import type { Store, UnitOfWork } from '#data/store/port';
import { createDisk } from '../../../crash/model-disk';
import { rendered } from '../../../crash/scenarios/issue';
import { expectOk, modelTools, openModel } from '../../../crash/store-scenario';

const BY = '张三';
const SERIES = [
  { code: '某政办发', year: 2024 },
  { code: '某政办发', year: 2025 },
  { code: '某政办函', year: 2024 },
] as const;

const series = fc.constantFrom(...SERIES);
const serial = fc.integer({ min: 1, max: 12 });
const deed = fc.oneof(
  fc.record({ do: fc.constant('issue' as const), series, serial: fc.option(serial, { nil: undefined }) }),
  fc.record({ do: fc.constant('reserve' as const), series, serial: fc.option(serial, { nil: undefined }) }),
  fc.record({ do: fc.constant('void' as const), series, serial }),
  fc.record({ do: fc.constant('release' as const), series, serial }),
  fc.record({ do: fc.constant('start' as const), series, serial }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** The number of the document that was issued; nothing for any other deed. */
async function act(unit: UnitOfWork, one: Deed): Promise<string | undefined> {
  const { series: of } = one;
  switch (one.do) {
    case 'issue': {
      const request = { wish: { ...of, serial: one.serial }, by: BY };
      const issued = await issueDocument(unit, request, (number) => Promise.resolve(rendered(number.serial)));
      return 'refused' in issued ? undefined : `${of.code}/${of.year}/${issued.number.serial}`;
    }
    case 'reserve':
      await reserveNumber(unit, { ...of, serial: one.serial }, { by: BY, purpose: '年报' });
      return undefined;
    case 'void':
      await voidNumber(unit, { ...of, serial: one.serial }, { by: BY, reason: '印错' });
      return undefined;
    case 'release':
      await releaseNumber(unit, { ...of, serial: one.serial }, { by: BY, reason: '不办了' });
      return undefined;
    case 'start':
      await startSeries(unit, of, { next: one.serial, reason: '已在纸质登记簿使用', by: BY });
      return undefined;
  }
}

/** Every number before the next one is in exactly one line, and no other is. */
async function assertWhole(store: Store): Promise<void> {
  for (const { next, ...of } of expectOk(await store.read(listSeries))) {
    const rows = expectOk(await store.read((reading) => listRegister(reading, of)));
    const numbers = rows.flatMap((row) =>
      Array.from({ length: row.through - row.serial + 1 }, (_, index) => row.serial + index),
    );
    expect(numbers).toEqual(Array.from({ length: next - 1 }, (_, index) => index + 1));
    for (const row of rows) expect(row.state === 'issued' || row.remark !== '').toBe(true);
  }
}

test(
  'whatever is done in whatever order, no number is given twice and every one is accounted for',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 30 }), async (deeds) => {
        const store = await openModel(createDisk().mount());
        const given: string[] = [];
        for (const one of deeds) {
          const outcome = await store.write((unit) => act(unit, one));
          if (outcome.ok) given.push(...(outcome.value === undefined ? [] : [outcome.value]));
          else expect(outcome.failure.code).toBe('not-possible');
        }
        expect(new Set(given).size).toBe(given.length);
        await assertWhole(store);
        expect(expectOk(await store.read((reading) => auditStore(reading, modelTools())))).toEqual([]);
        const before = expectOk(await store.read(listSeries));
        expectOk(await store.write(rebuildRegister));
        expect(expectOk(await store.read(listSeries))).toEqual(before);
      }),
      { numRuns: 60, seed: 20240305 },
    );
  },
);
