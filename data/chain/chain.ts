import type { ChainDocument } from './chain-document';
import { circular } from './circular';
import { feedback } from './feedback';
import { proposal } from './proposal';
import { reviewOrder } from './review-order';

/** Every document of a case, in the order in which they go out. */
export const CHAIN: readonly ChainDocument[] = [feedback, circular, reviewOrder, proposal];
