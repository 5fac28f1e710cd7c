/**
 * The few things the store asks of a disk, one step each, so that every step can be made to fail or be the last before
 * a power cut. All reject with Node's system errors, with their `code`.
 */
export interface FileSystem {
  /** Makes a file that was not there; `EEXIST` otherwise. */
  create(path: string): Promise<NewFile>;
  read(path: string): Promise<Uint8Array>;
  /** Opens a file that may be too large to be read at once. */
  open(path: string): Promise<OpenFile>;
  /** What has this name, if anything; links are not followed. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /** Names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>;
  /** Gives a file another name in the same folder, in one step, and replaces the file that had it; a folder, a free name. */
  rename(from: string, to: string): Promise<void>;
  /** Gives a file a second name in the same folder; `EEXIST` where the name is taken. */
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Makes one folder; its parent is there. */
  makeFolder(path: string): Promise<void>;
  /** Removes one empty folder. */
  removeFolder(path: string): Promise<void>;
  /** Makes the names in a folder durable: what was created, renamed and removed there. */
  syncFolder(path: string): Promise<void>;
}

/** A file being written. Its bytes are durable once `sync` resolves, its name once its folder is synced. */
export interface NewFile {
  /** Writes from `offset` of `bytes` on; resolves with how many bytes the disk took, perhaps not all. */
  write(bytes: Uint8Array, offset: number): Promise<number>;
  size(): Promise<number>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** A file being read. */
export interface OpenFile {
  readonly size: number;
  /** Bytes from `offset` on, `length` of them; fewer only at the end of the file. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Whether an error is one of the operating system's, of any of these codes. */
export const hasCode = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && codes.includes(String((error as NodeJS.ErrnoException).code));

export function systemError(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${message}`), { code });
}
