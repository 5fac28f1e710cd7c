import type { DocumentFacts } from '#data/records/document';
import { formatSecrecy, joinGroups } from '#kinds/wording';
import type { DocumentInput } from '#schema/envelope';

/** What register and lists tell of a document, from its input: 密级, 发往机关, 份数 … */
export function documentFacts({ head = {}, addressees, attachments = [], imprint = {} }: DocumentInput): DocumentFacts {
  const { secrecy, urgency, issuers, signers } = head;
  const { copyTo, copies } = imprint;
  return {
    ...(secrecy && { secrecy: formatSecrecy(secrecy) }),
    ...(urgency && { urgency }),
    ...(issuers && { issuers: issuers.join('、') }),
    ...(addressees && { to: joinGroups(addressees) }),
    ...(copyTo && { copyTo: joinGroups(copyTo) }),
    ...(copies !== undefined && { copies }),
    ...(attachments.length > 0 && { attachments: attachments.length }),
    ...(signers && { signers: signers.join('、') }),
  };
}
