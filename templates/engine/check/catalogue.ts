import type { Clause } from './clause';
import { addresseesClauses } from './clauses/addressees';
import { attachmentNoteClauses } from './clauses/attachment-notes';
import { attachmentClauses } from './clauses/attachments';
import { bodyClauses } from './clauses/body';
import { boundsClauses } from './clauses/bounds';
import { closingClauses } from './clauses/closing';
import { fileClauses } from './clauses/files';
import { folioClauses } from './clauses/folio';
import { gridClauses } from './clauses/grid';
import { headCornerClauses } from './clauses/head-corner';
import { headMarkClauses } from './clauses/head-mark';
import { headNumberClauses } from './clauses/head-number';
import { headRuleClauses } from './clauses/head-rule';
import { headingClauses } from './clauses/headings';
import { imprintClauses } from './clauses/imprint';
import { imprintTextClauses } from './clauses/imprint-text';
import { letterClauses } from './clauses/letter';
import { lineEndClauses } from './clauses/line-ends';
import { marginClauses } from './clauses/margins';
import { numeralClauses } from './clauses/numerals';
import { orderAndMinutesClauses } from './clauses/order';
import { paperClauses } from './clauses/paper';
import { punctuationClauses } from './clauses/punctuation';
import { sealClauses } from './clauses/seal';
import { titleClauses } from './clauses/title';

/** Rules about what is said, not how it is set: what breaks them is the author's. */
export const WORDING: readonly Clause[] = [...punctuationClauses, ...numeralClauses];

/** Every rule that a finished file is held against, in the order of the standard. */
export const CLAUSES: readonly Clause[] = [
  ...paperClauses,
  ...marginClauses,
  ...boundsClauses,
  ...gridClauses,
  ...headCornerClauses,
  ...headMarkClauses,
  ...headNumberClauses,
  ...headRuleClauses,
  ...titleClauses,
  ...addresseesClauses,
  ...bodyClauses,
  ...headingClauses,
  ...attachmentNoteClauses,
  ...closingClauses,
  ...sealClauses,
  ...attachmentClauses,
  ...imprintClauses,
  ...imprintTextClauses,
  ...folioClauses,
  ...lineEndClauses,
  ...WORDING,
  ...letterClauses,
  ...orderAndMinutesClauses,
  ...fileClauses,
];
