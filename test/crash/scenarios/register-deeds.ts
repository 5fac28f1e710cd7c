import { findEntry, listSeries, releaseNumber, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { startSeries } from '#data/repositories/series';
import type { Reading } from '#data/store/port';
import { expectOk, storeScenario } from '../store-scenario';

const SERIES = { code: '某政办发', year: 2024 };
const BY = '张三';

/** 起始号 is set, a number is reserved from there and released, another voided, and the series moved on. */
export const registerScenario = storeScenario({
  name: 'set where a series begins, release and void',
  run: async (store, tell) => {
    const told = async (fact: string, work: Parameters<typeof store.write>[0]): Promise<void> => {
      expectOk(await store.write(work));
      tell(fact);
    };
    const [series] = expectOk(await store.read(listSeries));
    const next = (series?.next ?? 84) + (series ? 5 : 0);
    await told(`next ${next}`, (unit) => startSeries(unit, SERIES, { next, reason: '已在纸质登记簿使用', by: BY }));
    await told(`${next} reserved`, (unit) => reserveNumber(unit, SERIES, { by: BY, purpose: '年报' }));
    await told(`${next} released`, (unit) =>
      releaseNumber(unit, { ...SERIES, serial: next }, { by: BY, reason: '不办了' }),
    );
    await told(`${next + 1} voided`, (unit) =>
      voidNumber(unit, { ...SERIES, serial: next + 1 }, { by: BY, reason: '印错' }),
    );
  },
  check: async (reading, told) => {
    const problems = told.filter((fact, index) => told.indexOf(fact) !== index).map((fact) => `${fact} twice`);
    for (const fact of told) {
      if (!(await holds(reading, fact))) problems.push(`${fact}, and is not`);
    }
    return problems;
  },
});

/** A reserved number may have been released since. */
async function holds(reading: Reading, fact: string): Promise<boolean> {
  const [first = '', second = ''] = fact.split(' ');
  if (first === 'next') return ((await listSeries(reading))[0]?.next ?? 0) >= Number(second);
  const state = (await findEntry(reading, { ...SERIES, serial: Number(first) }))?.state;
  return state === second || (second === 'reserved' && state === 'released');
}
