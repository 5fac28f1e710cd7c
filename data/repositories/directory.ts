/** 通讯录: units, people, addressee groups, seals and series that the office fills in again and again. */
import { DIRECTORY_KEY, directory, type Directory } from '../records/directory';
import type { Reading, UnitOfWork } from '../store/port';

export const EMPTY_DIRECTORY: Directory = { units: [], people: [], groups: [], seals: [], series: [] };

export const findDirectory = async (reading: Reading): Promise<Directory> =>
  (await reading.find(directory, DIRECTORY_KEY)) ?? EMPTY_DIRECTORY;

export const saveDirectory = (unit: UnitOfWork, changed: Directory): Promise<void> =>
  unit.put(directory, DIRECTORY_KEY, changed);

/** Takes in what is new; what is there under the same name gives way, everything else stays. */
export async function mergeDirectory(unit: UnitOfWork, added: Directory): Promise<Directory> {
  const known = await findDirectory(unit);
  const merged: Directory = {
    units: merge(known.units, added.units, ({ name }) => name),
    people: merge(known.people, added.people, ({ name, unit: of = '' }) => `${of}/${name}`),
    groups: merge(known.groups, added.groups, ({ name }) => name),
    seals: merge(known.seals, added.seals, ({ name }) => name),
    series: merge(known.series, added.series, ({ code }) => code),
  };
  await saveDirectory(unit, merged);
  return merged;
}

/** The last of a name counts, in the place of the first. */
const merge = <T>(known: readonly T[], added: readonly T[], keyOf: (entry: T) => string): T[] => [
  ...new Map([...known, ...added].map((entry) => [keyOf(entry), entry])).values(),
];
