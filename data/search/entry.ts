import type { Retention } from '../records/archive';

export const SEARCH_STATES = ['draft', 'issued', 'archived', 'voided'] as const;
export type SearchState = (typeof SEARCH_STATES)[number];

/** A draft or a document as it is searched. */
export interface SearchEntry {
  /** `documents/` or `drafts/`, and the record's key. */
  readonly id: string;
  /** The record's own id. */
  readonly record: string;
  readonly state: SearchState;
  readonly title: string;
  /** 中纪办发〔2019〕7号; empty where there is none. */
  readonly number: string;
  /** Id of the kind. */
  readonly kind: string;
  /** Of the number, else of the date; empty where neither is known. */
  readonly year: string;
  /** 发文机关, joined by 、 */
  readonly units: string;
  readonly retention: Retention | '';
  /** 档号; empty until it is archived. */
  readonly archiveNumber: string;
  /** 成文日期, else the day of issuing or of the last change. */
  readonly date: string;
  /** Newer ones come first. Milliseconds. */
  readonly when: number;
  /** Everything else that is written in it: units, body, attachments, tables, facts. */
  readonly text: readonly string[];
  /** False where its content could not be read, so that only what the ledger tells can be found. */
  readonly complete: boolean;
}

/** What entries can be filtered by. */
export const FACETS = ['state', 'kind', 'year', 'units', 'retention', 'complete'] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Readonly<Record<Facet, string>>;

export const facetsOf = ({ state, kind, year, units, retention, complete }: SearchEntry): Facets => ({
  state,
  kind,
  year,
  units,
  retention,
  complete: complete ? 'yes' : 'no',
});
