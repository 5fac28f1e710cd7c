/** What the window asks about lists in spreadsheets: a template, rows to take in, rows to give back. */
import * as v from 'valibot';

import { takes } from './call';
import type { CopyResult } from './office-types';
import type { JsonObject } from './types';
import type { ListFinding } from '../lists/read-list';

export type { ListFinding };

const field = {
  /** `case`: the facts of a 督查事项. */
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  /** Of the field that holds the list: `content.problems`. */
  path: v.pipe(v.string(), v.regex(/^[A-Za-z][\w.[\]]{0,199}$/)),
};

/** What a spreadsheet holds for a list. Nothing is taken in yet. */
export type ListRead =
  | {
      readonly status: 'read';
      /** Name of the file. */
      readonly name: string;
      readonly rows: readonly JsonObject[];
      /** How many rows could not be read, and what is wrong, by row and column. */
      readonly bad: number;
      readonly findings: readonly ListFinding[];
      readonly remarks: readonly string[];
    }
  | { readonly status: 'canceled' };

export const listCalls = {
  /** Asks where, and writes the sheet to fill in for a list there. */
  listTemplate: takes(v.strictObject(field)).returns<CopyResult>(),

  /** Asks for an `.xlsx` and reads the rows of a list from it. */
  readListFile: takes(v.strictObject(field)).returns<ListRead>(),

  /** Asks where, and writes the rows that could not be read last, with what is wrong beside them. */
  saveRejectedRows: takes(v.undefined()).returns<CopyResult>(),
} as const;
