import { findEntry, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { expectOk, storeScenario } from '../store-scenario';

const SERIES = { code: '某政办发', year: 2024 };

export const reserveScenario = storeScenario({
  name: 'reserve a number, void another',
  prepare: async (store) => {
    expectOk(await store.write((unit) => reserveNumber(unit, SERIES, { by: '张三', purpose: '年初计划' })));
  },
  run: async (store, tell) => {
    const { serial } = expectOk(
      await store.write((unit) => reserveNumber(unit, SERIES, { by: '张三', purpose: '文稿' })),
    );
    tell(`${serial} reserved`);
    expectOk(await store.write((unit) => voidNumber(unit, { ...SERIES, serial }, { by: '张三', reason: '不发了' })));
    tell(`${serial} voided`);
  },
  check: async (reading, told) => {
    const problems = told.filter((fact, index) => told.indexOf(fact) !== index);
    for (const fact of told) {
      const [serial, state] = fact.split(' ');
      const entry = await findEntry(reading, { ...SERIES, serial: Number(serial) });
      if (entry === undefined || (state === 'voided' && entry.state !== 'voided')) problems.push(`${fact}, and is not`);
    }
    return problems;
  },
});
