import type { Changes } from '../commit';

/** The store as an older program left it: what its records are, only the step itself knows. */
export interface OldRecords {
  /** Paths of the files of a collection, below the store. */
  paths(collection: string): Promise<readonly string[]>;
  /** The value of a JSON file, `undefined` where it is none. */
  read(path: string): Promise<unknown>;
}

/**
 * One step from a version of the store to the next, in a file of its own, `0002-what-it-does.ts`. It tells the new bytes
 * of each record it changes, `null` for one that goes; all of that and the new version are one unit of work. What the
 * ledger seals (`documents`, `ledger`) cannot be changed by any.
 */
export interface Migration {
  /** Version of the store once it is done. */
  readonly to: number;
  readonly change: (records: OldRecords) => Promise<Changes>;
}

const FIRST_VERSION = 1;

/** Version of a store on which all were run. Steps go up by one. */
export function versionAfter(migrations: readonly Migration[]): number {
  migrations.forEach(({ to }, index) => {
    if (to !== FIRST_VERSION + index + 1) throw new Error(`migration ${index + 1} leads to version ${to}`);
  });
  return FIRST_VERSION + migrations.length;
}
