import type { ProblemStep } from '../records/case';
import type { Fields, StandingProblem } from './chain-document';

/** A problem as 整改台账 holds it: what is to be done until the deadline in force, and what was. Who signed, and what proves it, is in its closing form. */
export function rectifiedRow({ standing, rectification = {}, ...problem }: StandingProblem): Fields {
  const { no, unit, fact, nature, term, owner, measure } = problem;
  const { goal, measures, leader, person, progress, finishedOn } = rectification;
  return {
    no,
    unit,
    fact,
    nature,
    term,
    goal,
    measures: measures ?? measure,
    owner,
    leader,
    person,
    deadline: standing.deadline,
    progress,
    finishedOn,
    accepted: taken(standing, 'accepted'),
    closed: standing.state === 'closed' ? taken(standing, 'closed') : undefined,
  };
}

function taken({ steps }: StandingProblem['standing'], wanted: ProblemStep['step']): Fields | undefined {
  const last = steps.filter(({ step }) => step === wanted).at(-1);
  return last && { organ: last.unit, on: last.on };
}
