import { ONE, type ChainDocument } from './chain-document';
import { inspectionPeriod, problemRow } from './phrases';

/** 问题清单: 谁督查谁建账; handed on from group to group (“四防”常态化督查方案 四（三）). */
export const problemList: ChainDocument = {
  id: 'problem-list',
  name: '问题清单',
  kind: 'problem-list',
  subjects: ({ problems = [] }) => (problems.length === 0 ? [] : ONE),
  compose: ({ facts, problems }) => ({
    bare: true,
    issuers: [facts.organs.team],
    title: `${facts.title}问题清单`,
    content: { asOf: inspectionPeriod(facts.rounds ?? []).end, problems: problems.map(problemRow) },
  }),
};
