import { create } from 'zustand';
import type { DraftInput, FileRef, Json } from '#data/contract/types';
import { setAt } from '../forms/model/path';
import { pruneInput } from '../forms/model/prune';
import { endTyping, type History, type Move, NO_HISTORY, record, redo, undo } from './history';

interface DraftState {
  /** What has been typed; `undefined` on the start screen. */
  readonly input: DraftInput | undefined;
  /** Counts documents, so that nothing of the one before is shown for this one. */
  readonly document: number;
  /** The file it was opened from or saved to. */
  readonly file: FileRef | undefined;
  /** The input as that file has it, or as the document began; as JSON. */
  readonly saved: string;
  readonly edited: boolean;
  /** Inputs left by a change of kind, so that changing back brings the kind's own facts back. */
  readonly parked: Readonly<Record<string, DraftInput>>;
  readonly history: History;
}

export const useDraft = create<DraftState>()(() => ({
  input: undefined,
  document: 0,
  file: undefined,
  saved: '',
  edited: false,
  parked: {},
  history: NO_HISTORY,
}));

const snapshot = (input: DraftInput): string => JSON.stringify(pruneInput(input));

/** Begins a document: new, a sample, one opened from a file, or (`edited`) one that is not on the disk yet. */
export function beginDraft(input: DraftInput, edited = false): void {
  useDraft.setState(({ document }) => ({
    input,
    file: undefined,
    document: document + 1,
    saved: edited ? '' : snapshot(input),
    edited,
    parked: {},
    history: NO_HISTORY,
  }));
}

/** Back to the start screen. */
export function closeDraft(): void {
  useDraft.setState(({ document }) => ({
    input: undefined,
    file: undefined,
    document: document + 1,
    edited: false,
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

/** Notes that `input` is what the file now holds; what was typed while it was being written stays unsaved. */
export function markSaved(input: DraftInput, file: FileRef): void {
  const saved = snapshot(input);
  useDraft.setState((state) => ({
    file,
    saved,
    edited: state.input !== undefined && snapshot(state.input) !== saved,
  }));
}

function change(input: DraftInput, history: History): void {
  useDraft.setState(({ saved }) => ({ input, history, edited: snapshot(input) !== saved }));
}
