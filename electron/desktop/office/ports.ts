import type { Payload } from '#data/contract/contract';
import type { Store } from '#data/store/port';
import type { Dialogs } from '#electron/desktop/dialogs';
import type { FileTokens } from '#electron/desktop/file-tokens';
import type { PictureShelf } from '#electron/desktop/picture-shelf';
import type { Engine } from '#electron/workers/engine';
import type { Verifier } from '#electron/workers/verify';

/** What the pages over the office's records need of the rest of the app. */
export interface OfficePorts {
  readonly store: Store;
  /** Where the store is. */
  readonly folder: string;
  readonly engine: Engine;
  readonly dialogs: Dialogs;
  readonly tokens: FileTokens;
  readonly shelf: PictureShelf;
  readonly progress: (progress: Payload<'exportProgress'>) => void;
  readonly verifier: Verifier;
  readonly archiveProgress: (progress: Payload<'archiveProgress'>) => void;
  /** Whose name was entered last; empty at first. */
  readonly person: () => string;
  readonly rememberPerson: (name: string) => void;
}
