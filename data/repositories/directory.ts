/** 通讯录: units, people, addressee groups, seals and series that the office fills in again and again. */
import { DIRECTORY_KEY, directory, type Directory } from '../records/directory';
import { storeError } from '../store/failure';
import type { Reading, Tools, UnitOfWork } from '../store/port';
import { canonical } from './canonical';

export const EMPTY_DIRECTORY: Directory = { units: [], people: [], groups: [], seals: [], series: [] };

export const findDirectory = async (reading: Reading): Promise<Directory> =>
  (await reading.find(directory, DIRECTORY_KEY)) ?? EMPTY_DIRECTORY;

export const saveDirectory = (unit: UnitOfWork, changed: Directory): Promise<void> =>
  unit.put(directory, DIRECTORY_KEY, changed);

/** Tells a directory from every other one. */
export const directoryBase = (content: Directory, { digest }: Pick<Tools, 'digest'>): string =>
  digest(canonical(content));

/** Puts a changed one in the place of the one it was made from; fails as `conflict` where that is no longer there. */
export async function changeDirectory(unit: UnitOfWork, changed: Directory, base: string): Promise<void> {
  if (directoryBase(await findDirectory(unit), unit.tools) !== base) {
    throw storeError('conflict', '通讯录刚刚在别处改过，没有保存；请重新读入，看过以后再改');
  }
  await saveDirectory(unit, changed);
}

/** Takes in what is new; what is there under the same name gives way, everything else stays. */
export async function mergeDirectory(unit: UnitOfWork, added: Directory): Promise<Directory> {
  const merged = mergedDirectory(await findDirectory(unit), added);
  await saveDirectory(unit, merged);
  return merged;
}

export function mergedDirectory(known: Directory, added: Directory): Directory {
  return {
    units: merge(known.units, added.units, ({ name }) => name),
    people: merge(known.people, added.people, ({ name, unit: of = '' }) => `${of}/${name}`),
    groups: merge(known.groups, added.groups, ({ name }) => name),
    seals: merge(known.seals, added.seals, ({ name }) => name),
    series: merge(known.series, added.series, ({ code }) => code),
  };
}

/** The last of a name counts, in the place of the first. */
const merge = <T>(known: readonly T[], added: readonly T[], keyOf: (entry: T) => string): T[] => [
  ...new Map([...known, ...added].map((entry) => [keyOf(entry), entry])).values(),
];
