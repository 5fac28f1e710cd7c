import type { Accountable } from '../records/case-measures';
import { periodFor } from './case-periods';
import type { ChainContext, ChainDocument, Fields } from './chain-document';

const orders = ({ measures }: Accountable): boolean => measures.length === 1 && measures[0]?.way === 'review';

/** 责令作出书面检查的决定: where that is the one way by which a unit or person is held to account (责任追究办法 arts 5, 6). */
export const reviewOrder: ChainDocument = {
  id: 'review-order',
  name: '责令作出书面检查的决定',
  kind: 'written-review-order',
  subjects: ({ accountable = [] }) =>
    accountable.filter(orders).map(({ no, name }) => ({ key: String(no), label: name })),
  compose: (context) => {
    const one = findAccountable(context);
    return {
      issuers: [context.facts.organs.discipline].filter((organ) => organ !== undefined),
      title: `关于责令${one.name}${one.type === 'person' ? '同志' : ''}作出书面检查的决定`,
      copyTo: [context.facts.organs.organization, one.type === 'person' ? one.unit : undefined],
      content: content(context, one),
    };
  },
};

export function findAccountable({ facts, key }: ChainContext): Accountable {
  const found = facts.accountable?.find(({ no }) => String(no) === key);
  if (!found) throw new Error(`nobody is accountable under ${key}`);
  return found;
}

export const targetOf = ({ type, name, unit, post, address }: Accountable): Fields => ({
  type,
  name,
  unit,
  post,
  address,
});

function content(context: ChainContext, one: Accountable): Fields {
  const { facts, key } = context;
  const to = context.paper.issuers?.[0] ?? facts.organs.discipline;
  return {
    target: targetOf(one),
    follows: context.cite('circular'),
    facts: one.facts,
    nature: one.nature,
    basis: one.basis,
    approval: studied(context, `review-order/${key}`),
    review: { within: periodFor('written-review', facts), to, meeting: one.meeting },
    rectification: one.demands === undefined ? undefined : { demands: one.demands, by: one.rectifyBy },
    announcement: one.announcement,
    appeal: one.appeal,
  };
}

/** 经市纪委常委会会议研究 */
export function studied({ facts }: ChainContext, name: string): string | undefined {
  const approvals = facts.approvals?.filter(({ document }) => document === name) ?? [];
  const phrases = approvals.map(({ how, by }) => (how === '集体研究' ? `经${by}研究` : `报${by}批准`));
  return phrases.length === 0 ? undefined : phrases.join('，并');
}
