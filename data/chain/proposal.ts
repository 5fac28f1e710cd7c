import type { Proposal } from '../records/case-measures';
import { periodFor } from './case-periods';
import type { ChainContext, ChainDocument, Fields } from './chain-document';
import { studied } from './review-order';

const KINDS: Readonly<Record<Proposal['type'], string>> = {
  纪律检查建议: 'discipline-proposal',
  监察建议: 'supervision-proposal',
  纪检监察建议: 'joint-proposal',
};

/** 纪律检查建议书、监察建议书: for what is wrong in general (责任追究办法 art. 11). */
export const proposal: ChainDocument = {
  id: 'proposal',
  name: '建议书',
  kind: (context) => KINDS[findProposal(context).type],
  subjects: ({ proposals = [] }) => proposals.map(({ no, addressee }) => ({ key: String(no), label: addressee })),
  compose: (context) => {
    const one = findProposal(context);
    return {
      issuers: [context.facts.organs.discipline].filter((organ) => organ !== undefined),
      title: `关于${one.subject}的${one.type}`,
      addressees: [one.addressee],
      content: content(context, one),
    };
  },
};

export function findProposal({ facts, key }: ChainContext): Proposal {
  const found = facts.proposals?.find(({ no }) => String(no) === key);
  if (!found) throw new Error(`there is no proposal ${key}`);
  return found;
}

function content(context: ChainContext, one: Proposal): Fields {
  const { facts, key } = context;
  const objection = periodFor('proposal-objection', facts);
  return {
    follows: context.cite('circular'),
    circumstances: one.circumstances,
    basis: one.basis,
    approval: one.approval ?? studied(context, `proposal/${key}`),
    problems: one.findings,
    causes: one.causes,
    suggestions: one.suggestions,
    rectifyWithin: { date: one.rectifyBy },
    replyWithin: periodFor('proposal-reply', facts),
    objectionDays: objection.unit === 'days' ? objection.count : undefined,
  };
}
