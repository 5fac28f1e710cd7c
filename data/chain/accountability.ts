import type { Accountable } from '../records/case-measures';
import type { ChainContext, ChainDocument, Fields } from './chain-document';
import { periodFor } from './case-periods';
import { findAccountable, studied, targetOf } from './review-order';

const ordersMore = ({ measures }: Accountable): boolean => measures.length > 1 || measures[0]?.way !== 'review';

/** 问责决定: where the ways of holding to account are others than a written review, or several (责任追究办法 art. 6). */
export const accountability: ChainDocument = {
  id: 'accountability',
  name: '问责决定',
  kind: 'accountability-decision',
  subjects: ({ accountable = [] }) =>
    accountable.filter(ordersMore).map(({ no, name }) => ({ key: String(no), label: name })),
  compose: (context) => {
    const one = findAccountable(context);
    const called = `${one.name}${one.type === 'person' ? '同志' : ''}`;
    return {
      issuers: [context.facts.organs.discipline].filter((organ) => organ !== undefined),
      title: `关于对${called}问责的决定`,
      copyTo: [context.facts.organs.organization, one.type === 'person' ? one.unit : undefined],
      content: content(context, one),
    };
  },
};

function content(context: ChainContext, one: Accountable): Fields {
  const { facts, key } = context;
  const reviewed = one.measures.some(({ way }) => way === 'review');
  return {
    follows: context.cite('circular'),
    facts: one.facts,
    nature: one.nature,
    basis: one.basis,
    approval: studied(context, `accountability/${key}`),
    targets: [{ ...targetOf(one), responsibility: one.responsibility, measures: one.measures }],
    review: reviewed
      ? {
          within: periodFor('written-review', facts),
          to: context.paper.issuers?.[0] ?? facts.organs.discipline,
          meeting: one.meeting,
        }
      : undefined,
    announcement: one.announcement,
    appeal: one.appeal,
  };
}
