import type { SearchChoices } from '#data/search/choices';
import type { SearchRequest } from '#data/search/hit';
import type { StoreFailure } from '#data/store/failure';
import type { Answer } from '#electron/search/search-index';

/** Without a request: bring the index up to date. */
export interface SearchQuestion {
  readonly id: number;
  readonly request?: SearchRequest;
}

/** An answer, and what it could be narrowed down to. */
export type Found = Answer & { readonly choices: SearchChoices };

export interface SearchAnswer {
  readonly id: number;
  readonly answer?: Found | undefined;
  readonly failure?: StoreFailure | undefined;
}
