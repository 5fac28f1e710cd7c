/** 责任清单 of each year: kept whole, changed whole. */
import { dutyLists, type DutyFacts, type DutyList } from '../records/duties';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';

export const findDuties = (reading: Reading, year: number): Promise<DutyList | undefined> =>
  reading.find(dutyLists, String(year));

/** Newest year first. */
export async function listDuties(reading: Reading): Promise<readonly DutyList[]> {
  const years = await reading.keys(dutyLists, '');
  const found = await Promise.all(years.map((year) => reading.find(dutyLists, year)));
  return found.filter((one) => one !== undefined).sort((one, other) => other.facts.year - one.facts.year);
}

/** Puts the list of its year; `base` is the revision that was read, 0 where there was none. Fails as `conflict`. */
export async function saveDuties(
  unit: UnitOfWork,
  { facts, base, by }: { readonly facts: DutyFacts; readonly base: number; readonly by: string },
): Promise<DutyList> {
  const old = await findDuties(unit, facts.year);
  if ((old?.revision ?? 0) !== base) {
    throw storeError('conflict', `${facts.year}年的责任清单刚刚在别处改过，请先看过新的内容，再改`);
  }
  const saved: DutyList = { revision: base + 1, changed: unit.tools.now(), by, facts };
  await unit.put(dutyLists, String(facts.year), saved);
  return saved;
}
