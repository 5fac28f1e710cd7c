import { create } from 'zustand';
import type { DraftInput } from '#data/contract/types';
import type { Page } from '#engine/pages/page';
import { api } from '../api/client';
import { pruneInput } from '../forms/model/prune';
import { latestWins } from '../preview/latest-wins';
import { useDraft } from './draft';
import { collectIssues, type Issue } from './issues';

interface PreviewState {
  /** The last pages there were; they stay until newer ones come. */
  readonly pages: readonly Page[];
  readonly issues: readonly Issue[];
  /** True where the pages are older than the input, because the input cannot be laid out now. */
  readonly stale: boolean;
  /** The engine's own failure, in Chinese. */
  readonly failure: string | undefined;
  /** Counts how often the pages were asked for anew without a change of the draft. */
  readonly turn: number;
}

const EMPTY: Omit<PreviewState, 'turn'> = { pages: [], issues: [], stale: false, failure: undefined };

export const usePreview = create<PreviewState>()(() => ({ ...EMPTY, turn: 0 }));

/** What documents read by has changed: the pages are asked for anew. */
export const previewAgain = (): void => {
  usePreview.setState(({ turn }) => ({ turn: turn + 1 }));
};

interface Work {
  readonly input: DraftInput;
  readonly document: number;
}

/** Keeps the pages in step with the draft. Returns the way to stop. */
export function followDraft(): () => void {
  let revision = 0;
  const queue = latestWins({
    run: ({ input, document }: Work) => {
      const { kept, document: current } = useDraft.getState();
      const draft = kept === undefined || document !== current ? {} : { draft: kept.id };
      return api.preview({ revision: ++revision, input, ...draft });
    },
    done(reply, { document }) {
      if (document !== useDraft.getState().document) return;
      if (!reply.ok) usePreview.setState({ failure: reply.error.message });
      else if (reply.value.status === 'done') show(reply.value);
    },
    failed() {
      usePreview.setState({ failure: '预览没有成功，请稍后再试。' });
    },
  });
  const unsubscribe = useDraft.subscribe(({ input, document }, before) => {
    if (document !== before.document) usePreview.setState(EMPTY);
    if (input !== undefined && input !== before.input) queue.push({ input: pruneInput(input), document });
  });
  const unsubscribeTurns = usePreview.subscribe(({ turn }, before) => {
    const { input, document } = useDraft.getState();
    if (turn !== before.turn && input !== undefined) queue.push({ input: pruneInput(input), document });
  });
  return () => {
    unsubscribe();
    unsubscribeTurns();
    queue.stop();
  };
}

type Done = Extract<Awaited<ReturnType<typeof api.preview>>, { ok: true }>['value'] & { readonly status: 'done' };

function show({ problems, laidOut }: Done): void {
  const issues = collectIssues(problems, laidOut?.diagnostics ?? []);
  usePreview.setState(
    laidOut === undefined
      ? { issues, stale: true, failure: undefined }
      : { issues, pages: laidOut.pages, stale: false, failure: undefined },
  );
}
