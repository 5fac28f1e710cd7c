/** Which fields can be filled from the 通讯录, and with what. Pure. */
import type { Directory } from '#data/records/directory';
import { isArray, type Json } from './json';

type Source = 'groups' | 'units' | 'people' | 'codes';

interface Pick {
  readonly from: readonly Source[];
  /** Whether the field holds several, one a line. */
  readonly several: boolean;
}

const PICKS: Readonly<Record<string, Pick>> = {
  'head.issuers': { from: ['units'], several: true },
  'head.number.code': { from: ['codes'], several: false },
  'head.signers': { from: ['people'], several: true },
  addressees: { from: ['groups', 'units'], several: true },
  'closing.signatures': { from: ['units'], several: true },
  'imprint.copyTo': { from: ['groups', 'units'], several: true },
  'imprint.printedBy': { from: ['units'], several: false },
};

export const pickAt = (path: string): Pick | undefined => PICKS[path];

export interface Candidate {
  readonly name: string;
  /** What tells it from others, or says what is in it. */
  readonly about: string;
  /** What is filled in. */
  readonly values: readonly string[];
}

export interface Candidates {
  readonly title: string;
  readonly entries: readonly Candidate[];
}

/** What a field may be filled with, in the directory's own order, narrowed down to what holds the words. */
export function candidatesFor({ from }: Pick, directory: Directory, words: string): readonly Candidates[] {
  const wanted = words.trim();
  return from
    .map((source) => {
      const { title, read } = SOURCES[source];
      const entries = read(directory).filter(({ name, about }) => `${name}\n${about}`.includes(wanted));
      return { title, entries };
    })
    .filter(({ entries }) => entries.length > 0);
}

const one = (name: string, about: string): Candidate => ({ name, about, values: [name] });

const SOURCES: Readonly<
  Record<Source, { readonly title: string; readonly read: (directory: Directory) => readonly Candidate[] }>
> = {
  groups: {
    title: '主送、抄送组',
    read: ({ groups }) => groups.map(({ name, members }) => ({ name, about: members.join('、'), values: members })),
  },
  units: { title: '单位', read: ({ units }) => units.map(({ name, shortName = '' }) => one(name, shortName)) },
  people: {
    title: '人员',
    read: ({ people }) => people.map(({ name, unit = '', position = '' }) => one(name, `${unit}${position}`)),
  },
  codes: {
    title: '机关代字',
    read: ({ series, units }) => {
      const known = new Set(series.map(({ code }) => code));
      return [
        ...series.map(({ code }) => one(code, '')),
        ...units.flatMap(({ code, name }) => (code === undefined || known.has(code) ? [] : [one(code, name)])),
      ];
    },
  },
};

/** The field once a candidate is picked: added where it holds several and has not got it; taken out where it has. */
export function picked({ several }: Pick, value: Json | undefined, { values }: Candidate): Json | undefined {
  if (!several) return values[0];
  const before = isArray(value) ? value : [];
  const rest = before.filter((line) => typeof line !== 'string' || !values.includes(line));
  if (before.length - rest.length === values.length) return rest.length === 0 ? undefined : rest;
  return [...before, ...values.filter((name) => !before.includes(name))];
}

export const isPicked = (value: Json | undefined, { values }: Candidate): boolean =>
  isArray(value) ? values.every((name) => value.includes(name)) : value === values[0];
