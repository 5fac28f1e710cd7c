/** What the window asks of the 通讯录. */
import * as v from 'valibot';

import { takes } from './call';
import type { CopyResult } from './office-types';
import { directory, type Directory } from '#data/records/directory';
import type { RowProblem } from '#data/repositories/directory-sheets';

export interface DirectoryView {
  readonly directory: Directory;
  /** Tells this state of it from any other; whoever saves names the one that was changed. */
  readonly base: string;
}

export type DirectoryImport =
  | {
      readonly status: 'read';
      /** Name without folder. */
      readonly file: string;
      /** The rows that can be taken in. */
      readonly directory: Directory;
      readonly problems: readonly RowProblem[];
    }
  | { readonly status: 'canceled' };

export const directoryCalls = {
  directory: takes(v.undefined()).returns<DirectoryView>(),

  /** All of it anew. Fails as `conflict` where somebody else saved it since `base`. */
  saveDirectory: takes(
    v.strictObject({ directory: directory.schema, base: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  ).returns<DirectoryView>(),

  /** Asks for an `.xlsx` and reads it; nothing is saved. */
  importDirectory: takes(v.undefined()).returns<DirectoryImport>(),

  /** Asks where, and writes it as an `.xlsx`; an empty one is the form to fill in. */
  exportDirectory: takes(v.undefined()).returns<CopyResult>(),
} as const;
