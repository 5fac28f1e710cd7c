import type { ProblemStep } from '../records/case';
import type { ChainContext, ChainDocument, Fields, StandingProblem } from './chain-document';
import { partOf } from './problem-steps';

/** 销号审批表: one a problem, through the hands of the four who have a part in it. */
export const closing: ChainDocument = {
  id: 'closing',
  name: '销号审批表',
  kind: 'closing-form',
  subjects: ({ problems = [] }) => problems.map(({ no }) => ({ key: String(no), label: `第${no}号问题` })),
  compose: (context) => ({
    bare: true,
    issuers: [context.facts.organs.office],
    title: `${context.facts.title}问题销号审批表`,
    content: content(context),
  }),
};

function content({ facts, problems, key, cite }: ChainContext): Fields | undefined {
  const problem = problems.find(({ no }) => String(no) === key);
  if (!problem) return undefined;
  const { no, area, unit, foundOn, fact, nature, measure, deadline, owner, rectification } = problem;
  return {
    source: cite('circular') ?? cite(`feedback/${area}`),
    problem: { no, area, unit, foundOn, fact, nature, measure, deadline, owner },
    rectification: rectification?.progress,
    evidence: rectification?.evidence,
    selfCheck: opinion(problem, 'submitted') ?? { organ: unit },
    acceptance: opinion(problem, 'accepted') ?? { organ: partOf('accepter', problem, facts) },
    review: opinion(problem, 'reviewed') ?? { organ: facts.organs.team },
    closure: opinion(problem, 'closed') ?? { organ: facts.organs.office },
  };
}

/** What was said when a problem last took the step. */
function opinion({ standing }: StandingProblem, wanted: ProblemStep['step']): Fields | undefined {
  const taken = standing.steps.filter(({ step }) => step === wanted).at(-1);
  return taken && { organ: taken.unit, text: taken.opinion, by: taken.by, on: taken.on };
}
