/** What the window asks about 责任清单. */
import * as v from 'valibot';

import { takes } from './call';
import type { ListFinding } from './list-calls';
import type { CopyResult } from './office-types';
import type { DraftInput } from './types';
import type { DutyFinding } from '../duties/finding';
import type { Occurrence } from '../duties/calendar';
import type { DutyList } from '../records/duties';

export interface DutyView extends DutyList {
  readonly findings: readonly DutyFinding[];
  /** When its tasks fall due, in the order of the days. */
  readonly days: readonly Occurrence[];
}

export type DutyImport =
  | { readonly status: 'canceled' }
  | { readonly status: 'saved'; readonly told: string; readonly remarks: readonly string[] }
  /** Nothing was taken in. */
  | { readonly status: 'refused'; readonly name: string; readonly findings: readonly ListFinding[] };

const year = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(9999));
const name = v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200)));
const by = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

export const dutyCalls = {
  /** Years that have a list, the newest first. */
  dutyYears: takes(v.undefined()).returns<readonly number[]>(),

  duties: takes(v.strictObject({ year })).returns<DutyView>(),

  /** Asks for an `.xlsx` and puts what it holds in the place of the year's list; all of it or nothing. */
  importDuties: takes(v.strictObject({ year, by })).returns<DutyImport>(),

  /** Asks where, and writes a sheet: a year's list, the empty one, or the example. */
  exportDuties: takes(
    v.union([v.strictObject({ year }), v.strictObject({ what: v.picklist(['template', 'example']) })]),
  ).returns<CopyResult>(),

  /** The document that says the list: of all, of one unit, of one person. */
  dutyInput: takes(v.strictObject({ year, unit: name, person: name })).returns<DraftInput>(),
} as const;
