/** What the window asks of the full text of drafts and documents. */
import * as v from 'valibot';

import { takes } from './call';
import { RETENTIONS } from '#data/records/archive';
import type { SearchChoices } from '#data/search/choices';
import { SEARCH_STATES } from '#data/search/entry';
import type { SearchHit, SearchResult } from '#data/search/hit';

export type { SearchChoices, SearchHit };

export interface SearchView extends SearchResult {
  readonly choices: SearchChoices;
  /** Entries of the ledger that cannot be found yet. */
  readonly behind: number;
  /** Whether the index is still being brought up to date: asked again a little later, there may be more. */
  readonly unfinished: boolean;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));

export const searchCalls = {
  /** Drafts and documents of any state that hold all the words, a page of them; with no words, all that pass. */
  searchDocuments: takes(
    v.strictObject({
      query: v.pipe(v.string(), v.maxLength(200)),
      year: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}$/))),
      kind: v.optional(v.pipe(v.string(), v.maxLength(64))),
      unit: v.optional(v.pipe(v.string(), v.maxLength(100))),
      state: v.optional(v.picklist(SEARCH_STATES)),
      retention: v.optional(v.picklist(RETENTIONS)),
      skip: count,
      limit: v.pipe(count, v.minValue(1), v.maxValue(100)),
    }),
  ).returns<SearchView>(),
} as const;
