import type { ChainContext, ChainDocument, Fields } from './chain-document';
import { ONE } from './chain-document';
import { inspectionPeriod, problemRow } from './phrases';

/** 督查通报: signed off by a leader of the Party committee, to all who are concerned (“四防”常态化督查方案 三（一）). */
export const circular: ChainDocument = {
  id: 'circular',
  name: '督查通报',
  kind: 'supervision-circular',
  subjects: () => ONE,
  compose: (context) => ({
    title: `关于${context.facts.title}情况的通报`,
    copyTo: [context.facts.organs.discipline, context.facts.organs.organization],
    content: content(context),
  }),
};

function content({ facts, problems, cite }: ChainContext): Fields {
  const { rounds = [], organs } = facts;
  const areas = [...new Set(problems.map(({ area }) => area))];
  const given = areas.flatMap((area) => cite(`feedback/${area}`) ?? []);
  return {
    inspection: {
      basis: facts.basis,
      team: organs.team,
      ...inspectionPeriod(rounds),
      subject: facts.subject,
      areas: [...new Set(rounds.flatMap(({ areas }) => areas))],
      method: rounds[0]?.method,
      visited: rounds.reduce((sum, { visited }) => sum + visited, 0),
    },
    feedback: given.length === 0 ? undefined : given,
    overview: facts.overview,
    problems: problems.map(problemRow),
    requirements: facts.requirements,
    report: facts.report,
  };
}
