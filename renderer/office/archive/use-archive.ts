import { useCallback, useState } from 'react';
import { api } from '../../api/client';
import { useLoaded } from '../kit/use-loaded';
import { PAGE_LINES, type ArchiveFilter } from './archive-view';

/** The part of the list that is looked at, and which of its lines are ticked. */
export function useArchive() {
  const [filter, setFilter] = useState<ArchiveFilter>({ state: 'all' });
  const [from, setFrom] = useState(0);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const load = useCallback(() => api.listArchive({ ...filter, from, count: PAGE_LINES }), [filter, from]);
  const { value, failure, reload } = useLoaded(load);
  const goTo = (next: number): void => {
    setFrom(next);
    setTicked(new Set());
  };
  const narrow = (change: Partial<ArchiveFilter>): void => {
    setFilter({ ...filter, ...change });
    goTo(0);
  };
  const tick = (document: string): void => {
    const next = new Set(ticked);
    if (!next.delete(document)) next.add(document);
    setTicked(next);
  };
  const tickAll = (documents: readonly string[]): void => {
    setTicked(new Set(documents));
  };
  const chosen = (value?.lines ?? []).filter(({ document, item }) => item === undefined && ticked.has(document));
  return { part: value, failure, filter, from, ticked, chosen, narrow, goTo, tick, tickAll, reload };
}
