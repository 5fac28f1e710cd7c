import type { ChainDocument } from './chain-document';
import { circular } from './circular';

/** Every document of a case, in the order in which they go out. */
export const CHAIN: readonly ChainDocument[] = [circular];
