/** The 通讯录 as forms pick from it: read anew each time somebody is about to pick. */
import { create } from 'zustand';
import type { Directory } from '#data/records/directory';
import { api } from '../api/client';

interface DirectoryState {
  /** `undefined` until it has been read. */
  readonly directory: Directory | undefined;
  readonly failure: string | undefined;
}

export const useDirectory = create<DirectoryState>()(() => ({ directory: undefined, failure: undefined }));

export async function readDirectory(): Promise<void> {
  const reply = await api.directory();
  useDirectory.setState(
    reply.ok ? { directory: reply.value.directory, failure: undefined } : { failure: reply.error.message },
  );
}
