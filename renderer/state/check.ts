import { create } from 'zustand';
import type { DraftInput, FileCheck, FileRef } from '#data/contract/types';

export interface Checked {
  readonly file: FileRef;
  readonly check: FileCheck;
}

interface CheckState {
  /** What the files exported last have been found to be, and the content they were made from. */
  readonly exported: { readonly files: readonly Checked[]; readonly input: DraftInput } | undefined;
  /** A file from elsewhere, shown over the window. */
  readonly other: Checked | undefined;
}

export const useCheck = create<CheckState>()(() => ({ exported: undefined, other: undefined }));

export const keepCheck = (input: DraftInput, files: readonly Checked[]): void => {
  useCheck.setState({ exported: { files, input } });
};

export const showOther = (other: Checked | undefined): void => {
  useCheck.setState({ other });
};

/** What is known of one document says nothing about the next. */
export const forgetChecks = (): void => {
  useCheck.setState({ exported: undefined });
};
