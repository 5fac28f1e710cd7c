import { createContext, useContext } from 'react';
import type { Json, JsonObject } from '#data/contract/types';
import { setField, typeInto, useDraft } from '../state/draft';
import { editWithUndo } from '../state/edit';
import { usePreview } from '../state/preview';
import { useView } from '../state/view';
import { faultAt } from './model/fault';

/** What the fields of a form are about: where their values are kept, and what is to be said of them. */
export interface FormBinding {
  /** Picks something out of what has been typed; the caller is painted anew when that changes. */
  readonly useInput: <T>(pick: (input: JsonObject | undefined) => T) => T;
  readonly input: () => JsonObject | undefined;
  /** Puts a value at a field's path, or takes the field out (`undefined`). */
  readonly set: (path: string, value: Json | undefined) => void;
  /** The same for what is typed key by key. */
  readonly type: (path: string, value: Json | undefined) => void;
  /** The same for what takes more away than a key press: it says so, with a way back. */
  readonly edit: (path: string, value: Json | undefined, told: string) => void;
  /** What is wrong with a field, once that may be shown; `whole` also gathers what lies inside it. */
  readonly useFault: (path: string, whole: boolean) => string | undefined;
}

/** The document that is being written. */
const documentForm: FormBinding = {
  useInput: (pick) => useDraft(({ input }) => pick(input)),
  input: () => useDraft.getState().input,
  set: setField,
  type: typeInto,
  edit: editWithUndo,
  // An empty form is not covered in red: faults show once the person has left the field, filled it, or asked for an export.
  useFault(path, whole) {
    const ready = useView(({ visited, strict }) => strict || visited.has(path));
    return usePreview(({ issues }) => (ready ? faultAt(issues, path, whole) : undefined));
  },
};

export const FormContext = createContext<FormBinding>(documentForm);

export const useForm = (): FormBinding => useContext(FormContext);
