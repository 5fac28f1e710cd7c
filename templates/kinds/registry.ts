import type { DocumentKind } from './kind';
import { notice } from './notice/index';

/** Every kind the program knows, in the order in which people see them. */
export const KINDS: readonly DocumentKind[] = [notice];

export const findKind = (id: string): DocumentKind | undefined => KINDS.find((kind) => kind.id === id);
