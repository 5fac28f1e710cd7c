import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '#data/contract/reply';

export interface Loaded<T> {
  readonly value: T | undefined;
  /** Chinese. */
  readonly failure: string | undefined;
  readonly reload: () => void;
}

/** What a call answers, asked anew with each `load` and by `reload`; the last answer stays until the next is there. */
export function useLoaded<T>(load: () => Promise<Reply<T>>): Loaded<T> {
  const [state, setState] = useState<{ readonly value?: T; readonly failure?: string }>({});
  const latest = useRef(0);
  const reload = useCallback(() => {
    const turn = ++latest.current;
    void load().then((reply) => {
      if (turn === latest.current) setState(reply.ok ? { value: reply.value } : { failure: reply.error.message });
    });
  }, [load]);
  useEffect(reload, [reload]);
  return { value: state.value, failure: state.failure, reload };
}
