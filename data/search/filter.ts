import type { Retention } from '../records/archive';
import { FACETS, type Facet, type Facets, type SearchState } from './entry';
import { fold } from './fold';

/** Each narrows the results down; what is left out does not. */
export interface SearchFilter {
  readonly year?: string | undefined;
  /** Id of a kind. */
  readonly kind?: string | undefined;
  /** Part of the name of a 发文机关. */
  readonly unit?: string | undefined;
  readonly state?: SearchState | undefined;
  readonly retention?: Retention | undefined;
}

type Condition = (value: string) => boolean;

const equal =
  (wanted: string): Condition =>
  (value) =>
    value === wanted;

/** The conditions that a filter sets, by facet. */
export function conditionsOf(filter: SearchFilter): ReadonlyMap<Facet, Condition> {
  const { year, kind, unit, state, retention } = filter;
  const conditions = new Map<Facet, Condition>();
  if (year !== undefined) conditions.set('year', equal(year));
  if (kind !== undefined) conditions.set('kind', equal(kind));
  if (state !== undefined) conditions.set('state', equal(state));
  if (retention !== undefined) conditions.set('retention', equal(retention));
  if (unit !== undefined) {
    const wanted = fold(unit);
    conditions.set('units', (value) => fold(value).includes(wanted));
  }
  return conditions;
}

export function passes(facets: Facets, conditions: ReadonlyMap<Facet, Condition>): boolean {
  return FACETS.every((facet) => conditions.get(facet)?.(facets[facet]) ?? true);
}
