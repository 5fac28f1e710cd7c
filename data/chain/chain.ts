import { accountability } from './accountability';
import type { ChainDocument } from './chain-document';
import { circular } from './circular';
import { closing } from './closing';
import { closingCircular } from './closing-circular';
import { feedback } from './feedback';
import { handOver } from './hand-over';
import { ledger } from './ledger';
import { problemList } from './problem-list';
import { proposal } from './proposal';
import { receipt } from './receipt';
import { proposalReply, reply } from './reply';
import { reviewOrder } from './review-order';
import { writtenReview } from './written-review';

/** Every document of a case, in the order in which they go out. */
export const CHAIN: readonly ChainDocument[] = [
  problemList,
  feedback,
  circular,
  handOver,
  reply,
  reviewOrder,
  accountability,
  writtenReview,
  proposal,
  receipt,
  proposalReply,
  closing,
  ledger,
  closingCircular,
];
