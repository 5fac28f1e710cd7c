import type { SearchRequest } from '#data/search/hit';
import type { StoreFailure } from '#data/store/failure';
import type { Answer } from '#electron/search/search-index';

/** Without a request: bring the index up to date. */
export interface SearchQuestion {
  readonly id: number;
  readonly request?: SearchRequest;
}

export interface SearchAnswer {
  readonly id: number;
  readonly answer?: Answer | undefined;
  readonly failure?: StoreFailure | undefined;
}
