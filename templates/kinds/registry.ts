import { disciplineProposal } from './discipline-proposal/index';
import type { DocumentKind } from './kind';
import { letter } from './letter/index';
import { minutes } from './minutes/index';
import { notice } from './notice/index';
import { responsibilityList } from './responsibility-list/index';
import { supervisionCircular } from './supervision-circular/index';
import { supervisionProposal } from './supervision-proposal/index';
import { writtenReviewOrder } from './written-review-order/index';

/** Every kind the program knows, in the order in which people see them. */
export const KINDS: readonly DocumentKind[] = [
  notice,
  supervisionCircular,
  writtenReviewOrder,
  supervisionProposal,
  disciplineProposal,
  responsibilityList,
  letter,
  minutes,
];

export const findKind = (id: string): DocumentKind | undefined => KINDS.find((kind) => kind.id === id);
