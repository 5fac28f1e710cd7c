/** Keeps the document in the window as a draft on the disk, and says how that stands. */
import { create } from 'zustand';
import type { Standing } from '#data/contract/life-calls';
import type { CallError, CallErrorCode } from '#data/contract/reply';
import { api } from '../api/client';
import { pruneInput } from '../forms/model/prune';
import { createAutosave, type Attempt } from './autosave';
import { markKept, useDraft } from './draft';

interface Keeping {
  /** When the draft was last known to be on the disk; ISO 8601. */
  readonly savedAt: string | undefined;
  /** What the draft waits for; `undefined` where it is none yet. */
  readonly standing: Standing | undefined;
  /** Something typed is not on the disk yet. */
  readonly unsaved: boolean;
  /** Why the last attempt failed. */
  readonly failure: CallError | undefined;
}

const NOTHING: Keeping = { savedAt: undefined, standing: undefined, unsaved: false, failure: undefined };

export const useKeeping = create<Keeping>()(() => NOTHING);

/** Failures that stay the same however often one tries. */
const FINAL: readonly CallErrorCode[] = ['conflict', 'not-possible', 'bad-argument', 'too-new'];

const autosave = createAutosave(() => save(false), {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
});

async function save(keep: boolean): Promise<Attempt> {
  const { input, document, kept } = useDraft.getState();
  if (input === undefined) return 'saved';
  const reply = await api.saveDraft({ input: pruneInput(input), keep, ...(kept === undefined ? {} : { draft: kept }) });
  if (useDraft.getState().document !== document) return 'saved';
  if (!reply.ok) {
    useKeeping.setState({ failure: reply.error, unsaved: true });
    return FINAL.includes(reply.error.code) ? 'refused' : 'failed';
  }
  const { id, revision, changed, standing } = reply.value;
  markKept({ id, revision });
  useKeeping.setState({
    savedAt: changed,
    standing,
    failure: undefined,
    unsaved: useDraft.getState().input !== input,
  });
  return 'saved';
}

/** Keeps the draft in step with what is typed. Returns the way to stop. */
export function followTyping(): () => void {
  const unsubscribe = useDraft.subscribe((now, before) => {
    if (now.document !== before.document) {
      autosave.forget();
      useKeeping.setState(NOTHING);
    } else if (now.input !== before.input && now.input !== undefined) keepTyped();
  });
  const flush = (): void => void autosave.flush();
  window.addEventListener('blur', flush);
  document.addEventListener('focusout', flush);
  const unlisten = api.on('closeRequested', () => {
    void autosave.flush().then((saved) => api.readyToClose({ saved }));
  });
  return () => {
    unsubscribe();
    window.removeEventListener('blur', flush);
    document.removeEventListener('focusout', flush);
    unlisten();
  };
}

/** What is in the window is to be saved, though perhaps nothing was typed: it came from elsewhere. */
export function keepTyped(): void {
  if (!useKeeping.getState().unsaved) useKeeping.setState({ unsaved: true });
  autosave.changed();
}

/** Saves what is not saved yet; whether everything typed is on the disk. */
export const flushDraft = (): Promise<boolean> => autosave.flush();

/** Keeps the document as it is now for the history; whether it is on the disk. */
export async function keepRevision(): Promise<boolean> {
  return (await autosave.flush()) && (await save(true)) === 'saved';
}

/** Notes that the document in the window is on the disk already. */
export const noteSaved = ({ changed, standing }: { readonly changed: string; readonly standing?: Standing }): void => {
  autosave.forget();
  useKeeping.setState({ savedAt: changed, standing, unsaved: false, failure: undefined });
};

/** Notes what was done with the draft besides writing. */
export const noteStanding = (standing: Standing): void => {
  useKeeping.setState({ standing });
};

/** Goes on as a draft of its own, where the one it was saved as cannot be saved any more. */
export async function saveAsNewDraft(): Promise<boolean> {
  markKept(undefined);
  keepTyped();
  return autosave.flush();
}
