import type { Duty } from '../records/duties';

/** What a check of a 责任清单 has to say. */
export interface DutyFinding {
  readonly code:
    | 'post-missing'
    | 'post-vacant'
    | 'post-idle'
    | 'two-leads'
    | 'repeated'
    | 'no-lead'
    | 'short-year'
    | 'due-outside'
    | 'due-count'
    | 'words-differ'
    | 'too-seldom'
    | 'not-planned';
  /** A remark may be as it is meant. */
  readonly severity: 'problem' | 'remark';
  readonly unit?: string;
  readonly post?: string;
  /** Index in the list's duties. */
  readonly duty?: number;
  /** Chinese. */
  readonly message: string;
  /** Where it is written. */
  readonly source?: string;
}

/** Says something about one duty. */
export const about =
  ({ unit, post }: Pick<Duty, 'unit' | 'post'>, index: number) =>
  (code: DutyFinding['code'], message: string, more: Partial<DutyFinding> = {}): DutyFinding => ({
    ...{ code, severity: 'problem', unit, post, duty: index, message },
    ...more,
  });
