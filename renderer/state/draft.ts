import { create } from 'zustand';
import type { DraftInput, FileRef, Json } from '#data/contract/types';
import { setAt } from '../forms/model/path';
import { endTyping, type History, type Move, NO_HISTORY, record, redo, undo } from './history';

/** The draft that the document is saved as, and the revision that the window has. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
}

interface DraftState {
  /** What has been typed; `undefined` on the start screen. */
  readonly input: DraftInput | undefined;
  /** Counts documents, so that nothing of the one before is shown for this one. */
  readonly document: number;
  /** Which of the kept drafts it is; `undefined` until something is typed. */
  readonly kept: Kept | undefined;
  /** The file it was opened from or saved to, and the input as that file has it. */
  readonly file: FileRef | undefined;
  readonly filed: DraftInput | undefined;
  /** Inputs left by a change of kind, so that changing back brings the kind's own facts back. */
  readonly parked: Readonly<Record<string, DraftInput>>;
  readonly history: History;
}

export const useDraft = create<DraftState>()(() => ({
  input: undefined,
  document: 0,
  kept: undefined,
  file: undefined,
  filed: undefined,
  parked: {},
  history: NO_HISTORY,
}));

/** Begins a document: new, a sample, one opened from a file, or a draft that is kept. */
export function beginDraft(input: DraftInput, kept?: Kept): void {
  useDraft.setState(({ document }) => ({
    input,
    kept,
    file: undefined,
    filed: undefined,
    document: document + 1,
    parked: {},
    history: NO_HISTORY,
  }));
}

/** Back to the start screen. */
export function closeDraft(): void {
  useDraft.setState(({ document }) => ({
    input: undefined,
    kept: undefined,
    file: undefined,
    filed: undefined,
    document: document + 1,
    parked: {},
    history: NO_HISTORY,
  }));
}

/** Puts a value at a field's path, or takes the field out (`undefined`). */
export function setField(path: string, value: Json | undefined): void {
  put(path, value);
}

/** The same for what is typed key by key: a phrase typed at one go is undone at one go. */
export function typeInto(path: string, value: Json | undefined): void {
  put(path, value, performance.now());
}

function put(path: string, value: Json | undefined, typedAt?: number): void {
  const { input, history } = useDraft.getState();
  if (input === undefined) return;
  const next = { ...(setAt(input, path, value) as DraftInput), kind: input.kind };
  change(next, record(history, { before: input, path, ...(typedAt === undefined ? {} : { typedAt }) }));
}

/** What is typed from here on is undone by itself. */
export function endTypingStep(): void {
  useDraft.setState(({ history }) => ({ history: endTyping(history) }));
}

/** Goes on with the same document as another kind. */
export function changeKind(next: DraftInput): void {
  const { input, parked, history } = useDraft.getState();
  if (input === undefined) return;
  const restored = { ...parked[next.kind], ...next };
  useDraft.setState({ parked: { ...parked, [input.kind]: input } });
  change(restored, record(history, { before: input, path: '' }));
}

/** Takes the last step back (`undo`), or takes it again. Returns what changed by it; `undefined` for nothing. */
export function travel(direction: 'undo' | 'redo'): (Move & { readonly before: DraftInput }) | undefined {
  const { input, history } = useDraft.getState();
  const move = input && (direction === 'undo' ? undo : redo)(history, input);
  if (input === undefined || move === undefined) return undefined;
  change(move.input, move.history);
  return { ...move, before: input };
}

/** Puts a revision that was gone back to in the place of what was typed; undo leads back. */
export function takeRevision(next: DraftInput, kept: Kept): void {
  const { input, history } = useDraft.getState();
  if (input === undefined) return;
  useDraft.setState({ kept });
  change(next, record(history, { before: input, path: '' }));
}

/** Notes which kept draft the document is from here on. */
export function markKept(kept: Kept | undefined): void {
  useDraft.setState({ kept });
}

/** Notes that `input` is what the file now holds. */
export function markFiled(input: DraftInput, file: FileRef): void {
  useDraft.setState({ file, filed: input });
}

const change = (input: DraftInput, history: History): void => {
  useDraft.setState({ input, history });
};
