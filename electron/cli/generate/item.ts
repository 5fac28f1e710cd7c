import type { Problem } from '../problem';
import { nameOf } from '../source';

/** One document to make: its input is read from a file (`-`: standard input), is there already, or is known to be none. */
export type Item = {
  /** How messages and reports call it. */
  readonly name: string;
  /** What its files are called after; 发文字号 and title where absent. */
  readonly stem?: string;
  /** Told apart from others of the same 发文字号 and title by this. */
  readonly mark?: string;
} & ({ readonly path: string } | { readonly json: unknown } | { readonly problems: readonly Problem[] });

export const fileItem = (path: string): Item => ({ name: nameOf(path), path });
