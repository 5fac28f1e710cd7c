import type { Migration } from './migration';

/** Every step there ever was, in order. None yet: stores are of the first version. */
export const MIGRATIONS: readonly Migration[] = [];
