import { create } from 'zustand';
import type { DraftInput, FileRef, Json } from '#data/contract/types';
import { setAt } from '../forms/model/path';
import { pruneInput } from '../forms/model/prune';

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
}

export const useDraft = create<DraftState>()(() => ({
  input: undefined,
  document: 0,
  file: undefined,
  saved: '',
  edited: false,
  parked: {},
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
  }));
}

/** Puts a value at a field's path, or takes the field out (`undefined`). */
export function setField(path: string, value: Json | undefined): void {
  const { input } = useDraft.getState();
  if (input !== undefined) change({ ...(setAt(input, path, value) as DraftInput), kind: input.kind });
}

/** Goes on with the same document as another kind. */
export function changeKind(next: DraftInput): void {
  const { input, parked } = useDraft.getState();
  if (input === undefined) return;
  const restored = { ...parked[next.kind], ...next };
  useDraft.setState({ parked: { ...parked, [input.kind]: input } });
  change(restored);
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

function change(input: DraftInput): void {
  useDraft.setState(({ saved }) => ({ input, edited: snapshot(input) !== saved }));
}
