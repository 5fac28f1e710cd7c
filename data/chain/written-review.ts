import type { ChainDocument } from './chain-document';
import { findAccountable, targetOf } from './review-order';

/** 书面检查: what answers an order for it. Only its author can say more than whose it is and what it answers. */
export const writtenReview: ChainDocument = {
  id: 'written-review',
  name: '书面检查',
  kind: 'written-review',
  subjects: ({ accountable = [] }) =>
    accountable
      .filter(({ measures }) => measures.some(({ way }) => way === 'review'))
      .map(({ no, name }) => ({ key: String(no), label: name })),
  compose: (context) => {
    const one = findAccountable(context);
    const order = context.cite(`review-order/${context.key}`) ?? context.cite(`accountability/${context.key}`);
    return {
      issuers: [one.name],
      headless: one.type === 'person',
      title: `${one.type === 'unit' ? one.name : ''}关于履行安全生产职责问题的书面检查`,
      addressees: [context.facts.organs.discipline].filter((organ) => organ !== undefined),
      content: { author: targetOf(one), order },
    };
  },
};
