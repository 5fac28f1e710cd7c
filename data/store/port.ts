/**
 * What the repositories ask of whatever keeps the records: plain JSON files on this machine, or one day a database
 * server for several. Records have a collection and a key; changes come in units of work that happen whole or not at
 * all. All access is asynchronous, and a unit of work may be run again from its start when somebody else was faster:
 * it changes nothing but by its unit.
 */
import type * as v from 'valibot';
import type { StoreFailure } from './failure';

export interface Collection<T> {
  /** Lower-case English; the folder, or the table, of its records. */
  readonly name: string;
  /** Checks every record that is read. */
  readonly schema: v.GenericSchema<unknown, T>;
  /**
   * True where an older generation must not quietly stand in for a damaged record, since a number could then be given
   * twice: work that meets such damage fails as `damaged`. Elsewhere the generation before is used, and a notice says so.
   */
  readonly strict: boolean;
}

/**
 * Parts separated by `/`, none of them empty. Records whose keys begin alike lie together, and `keys` lists them one
 * level at a time.
 */
export type Key = string;

export interface Reading {
  /** The record, or `undefined` where there is none. One that ought to be there and is not is for the caller to tell. */
  find<T>(collection: Collection<T>, key: Key): Promise<T | undefined>;
  /** Parts directly below a prefix (`''`: the first parts of all keys) as last committed, sorted by code unit. */
  keys(collection: Collection<unknown>, prefix: string): Promise<readonly string[]>;
  /** The bytes of a file that belongs to a record. */
  file(owner: Collection<unknown>, key: Key, name: string): Promise<Uint8Array | undefined>;
}

export interface UnitOfWork extends Reading {
  put<T>(collection: Collection<T>, key: Key, record: T): Promise<void>;
  remove(collection: Collection<unknown>, key: Key): Promise<void>;
  /**
   * Keeps a file with the record it belongs to, and resolves with where people find it below the store. The caller knows
   * from the record which names are taken: a file found under this one was left by a unit that never committed.
   */
  addFile(owner: Collection<unknown>, key: Key, name: string, bytes: Uint8Array): Promise<string>;
  readonly tools: Tools;
}

/** What pure code may not have by itself. */
export interface Tools {
  /** This moment, ISO 8601 with its offset. */
  readonly now: () => string;
  readonly newId: () => string;
  /** SHA-256, lower-case hexadecimal. */
  readonly digest: (content: string | Uint8Array) => string;
}

/** Something the user has to know although the work was done. */
export interface Notice {
  readonly code: 'set-aside' | 'previous-used' | 'finish-later';
  /** Chinese. */
  readonly message: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly failure: StoreFailure; readonly notices: readonly Notice[] };

export interface Store {
  /** Reads one consistent state. Others wait meanwhile. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<Outcome<T>>;
  /**
   * Reads at leisure, for lists and checks of everything: nobody waits. Each record is whole, but two of them may be of
   * different moments. Full pages of the ledger never change; `head`, read first, tells how far one may trust the last.
   */
  browse<T>(work: (reading: Reading) => Promise<T>): Promise<Outcome<T>>;
  /** Resolves to `ok` only when every change would survive a power cut. Units of work happen one after the other. */
  write<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<Outcome<T>>;
}
