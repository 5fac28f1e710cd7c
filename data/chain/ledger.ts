import { ONE, type ChainDocument } from './chain-document';
import { rectifiedRow } from './rectified-row';

/** 整改台账: what became of every problem, as of the last step. */
export const ledger: ChainDocument = {
  id: 'ledger',
  name: '整改台账',
  kind: 'rectification-ledger',
  subjects: ({ problems = [] }) => (problems.length === 0 ? [] : ONE),
  compose: ({ facts, problems }) => ({
    bare: true,
    issuers: [facts.organs.office],
    title: `${facts.title}问题整改台账`,
    content: {
      asOf: problems
        .flatMap(({ standing }) => standing.steps.map(({ on }) => on))
        .sort()
        .at(-1),
      items: problems.map(rectifiedRow),
    },
  }),
};
