/** Why the bytes of a file could not be measured, in words for the user. Readers return it; they do not throw. */
export interface Unreadable {
  readonly ok: false;
  readonly code: 'empty' | 'not-a-document' | 'encrypted' | 'damaged' | 'too-large';
  /** Chinese. */
  readonly message: string;
}

export const unreadable = (code: Unreadable['code'], message: string): Unreadable => ({ ok: false, code, message });
