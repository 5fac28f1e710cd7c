import type { ChainContext, ChainDocument, Fields } from './chain-document';
import { inspectionPeriod, problemRow } from './phrases';

/** 督查反馈意见: to each area that was inspected, what was found there (“四防”常态化督查方案 三（一）). */
export const feedback: ChainDocument = {
  id: 'feedback',
  name: '督查反馈意见',
  kind: 'inspection-feedback',
  subjects: ({ problems = [] }) =>
    [...new Set(problems.map(({ area }) => area))].map((area) => ({ key: area, label: area })),
  compose: (context) => ({
    title: `关于${context.key}${context.facts.title}情况的反馈意见`,
    content: content(context),
  }),
};

function content({ facts, problems, key }: ChainContext): Fields {
  const rounds = (facts.rounds ?? []).filter(({ areas }) => areas.includes(key));
  return {
    target: key,
    inspection: {
      basis: facts.basis,
      team: facts.organs.team,
      ...inspectionPeriod(rounds),
      subject: facts.subject,
      method: rounds[0]?.method,
    },
    problems: problems.filter(({ area }) => area === key).map(problemRow),
    report: facts.report,
  };
}
