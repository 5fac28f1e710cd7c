/** The kept drafts as lists show them. */
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { DraftSummary } from '#data/contract/draft-calls';
import { api } from '../api/client';

/** Counts changes made to drafts from lists, so that every list in sight follows. */
const useChanges = create<{ readonly count: number }>()(() => ({ count: 0 }));

export const draftsChanged = (): void => {
  useChanges.setState(({ count }) => ({ count: count + 1 }));
};

export interface DraftQuery {
  readonly state: 'open' | 'trashed';
  readonly words?: string;
  /** Id of a kind; all kinds without. */
  readonly kind?: string | undefined;
  readonly most: number;
}

export interface DraftList {
  /** `undefined` until they have been read. */
  readonly drafts: readonly DraftSummary[] | undefined;
  readonly failure: string | undefined;
}

/** The drafts that a query finds, read again whenever they change. */
export function useDraftList({ state, words = '', kind, most }: DraftQuery): DraftList {
  const changes = useChanges(({ count }) => count);
  const [list, setList] = useState<DraftList>({ drafts: undefined, failure: undefined });
  useEffect(() => {
    let wanted = true;
    void api.listDrafts({ state, words, most, ...(kind === undefined ? {} : { kind }) }).then((reply) => {
      if (!wanted) return;
      setList(
        reply.ok ? { drafts: reply.value, failure: undefined } : { drafts: undefined, failure: reply.error.message },
      );
    });
    return () => {
      wanted = false;
    };
  }, [state, words, kind, most, changes]);
  return list;
}
