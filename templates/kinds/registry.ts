import { accountabilityCircular } from './accountability-circular/index';
import { accountabilityDecision } from './accountability-decision/index';
import { adjustmentProposal } from './adjustment-proposal/index';
import { admonition } from './admonition/index';
import { admonitionRecord } from './admonition-record/index';
import { annualTaskList } from './annual-task-list/index';
import { announcement } from './announcement/index';
import { bill } from './bill/index';
import { circular } from './circular/index';
import { closingForm } from './closing-form/index';
import { clueTransfer } from './clue-transfer/index';
import { communique } from './communique/index';
import { criticismEducation } from './criticism-education/index';
import { decision } from './decision/index';
import { disciplineProposal } from './discipline-proposal/index';
import { issuingNotice } from './issuing-notice/index';
import type { DocumentKind } from './kind';
import { draftSheet } from './draft-sheet/index';
import { dutyList } from './duty-list/index';
import { inspectionFeedback } from './inspection-feedback/index';
import { judicialTransfer } from './judicial-transfer/index';
import { jointProposal } from './joint-proposal/index';
import { letter } from './letter/index';
import { minutes } from './minutes/index';
import { notice } from './notice/index';
import { opinion } from './opinion/index';
import { order } from './order/index';
import { problemList } from './problem-list/index';
import { publicNotice } from './public-notice/index';
import { regulation } from './regulation/index';
import { rectificationLedger } from './rectification-ledger/index';
import { rectificationReport } from './rectification-report/index';
import { reply } from './reply/index';
import { report } from './report/index';
import { request } from './request/index';
import { resolution } from './resolution/index';
import { responsibilityList } from './responsibility-list/index';
import { sanctionDecision } from './sanction-decision/index';
import { serviceReceipt } from './service-receipt/index';
import { supervisionCircular } from './supervision-circular/index';
import { supervisionProposal } from './supervision-proposal/index';
import { talkRecord } from './talk-record/index';
import { talkReminder } from './talk-reminder/index';
import { taskDivisionList } from './task-division-list/index';
import { writtenReview } from './written-review/index';
import { writtenReviewOrder } from './written-review-order/index';

/** The fifteen kinds of the 条例, article 8, those most in use first. */
const STATUTORY: readonly DocumentKind[] = [
  notice,
  letter,
  minutes,
  request,
  report,
  reply,
  opinion,
  circular,
  decision,
  resolution,
  order,
  announcement,
  publicNotice,
  communique,
  bill,
];

/** What issues other texts, and the texts themselves. */
const ISSUING: readonly DocumentKind[] = [issuingNotice, regulation];

/** From an inspection to the closing of its last problem. */
const INSPECTION: readonly DocumentKind[] = [inspectionFeedback, supervisionCircular, rectificationReport, closingForm];

/** The ways of holding units and persons to account. */
const ACCOUNTABILITY: readonly DocumentKind[] = [
  accountabilityDecision,
  talkReminder,
  criticismEducation,
  talkRecord,
  admonition,
  admonitionRecord,
  writtenReviewOrder,
  writtenReview,
  accountabilityCircular,
  adjustmentProposal,
  sanctionDecision,
  judicialTransfer,
];

/** What is proposed, or handed over, to another organ. */
const PROPOSALS: readonly DocumentKind[] = [supervisionProposal, disciplineProposal, jointProposal, clueTransfer];

/** Landscape tables, sent by a document or kept by themselves. */
const LISTS: readonly DocumentKind[] = [
  problemList,
  rectificationLedger,
  responsibilityList,
  dutyList,
  annualTaskList,
  taskDivisionList,
];

/** Forms that go with documents: filled in, signed and filed. */
const FORMS: readonly DocumentKind[] = [draftSheet, serviceReceipt];

/** The kinds by what they are for, as people look for them. */
export const KIND_GROUPS: readonly { readonly name: string; readonly kinds: readonly DocumentKind[] }[] = [
  { name: '法定公文', kinds: STATUTORY },
  { name: '印发转发', kinds: ISSUING },
  { name: '督查整改', kinds: INSPECTION },
  { name: '问责处理', kinds: ACCOUNTABILITY },
  { name: '建议移交', kinds: PROPOSALS },
  { name: '清单台账', kinds: LISTS },
  { name: '办文用表', kinds: FORMS },
];

/** Every kind the program knows, in the order in which people see them. */
export const KINDS: readonly DocumentKind[] = KIND_GROUPS.flatMap(({ kinds }) => kinds);

export const findKind = (id: string): DocumentKind | undefined => KINDS.find((kind) => kind.id === id);
