/** 期限: what is due when, by whom and why. The day is handed in. */
import type { Case } from '../records/case';
import type { Problem } from '../records/case-facts';
import { PERIODS, endOf, type PeriodId } from '../rules/periods';
import { AUTHORITIES } from '../rules/source';
import { daysBetween } from '../rules/workdays';
import { caseLabel } from './case-input';
import { periodFor } from './case-periods';
import { nameOf, type CaseView } from './chain-document';
import { STATES, standingOf } from './problem-state';

export interface Deadline {
  /** `problem/3`, `report/东岭区` … */
  readonly id: string;
  /** Chinese: what is due. */
  readonly what: string;
  readonly who: string;
  readonly due: string;
  /** The day it was done; open where absent. */
  readonly done?: string | undefined;
  /** Why then: the list, a document, or a period with its source. */
  readonly basis: string;
}

/** A deadline as it stands on a day. */
export interface DueRow extends Deadline {
  readonly case: string;
  readonly title: string;
  /** Days that are left; below zero where it is overdue. */
  readonly left: number;
}

/** Everything with a day by which it is due, done or not. */
export const deadlinesOf = (of: CaseView): readonly Deadline[] => [
  ...(of.facts.problems ?? []).map((problem) => problemDeadline(of, problem)),
  ...reportDeadlines(of),
  ...reviewDeadlines(of),
  ...proposalDeadlines(of),
  ...handOverDeadlines(of),
];

/** What is still open of all cases, the most urgent first; `within` leaves out what is due later than so many days from now. */
export function dueOn(cases: readonly Case[], today: string, within = Infinity): readonly DueRow[] {
  const rows = cases
    .filter(({ state }) => state === 'open')
    .flatMap((of) =>
      deadlinesOf(of)
        .filter(({ done }) => done === undefined)
        .map((one) => ({ ...one, case: of.id, title: of.facts.title, left: daysBetween(today, one.due) })),
    );
  return rows.filter(({ left }) => left <= within).sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1));
}

function problemDeadline({ steps }: CaseView, problem: Problem): Deadline {
  const { state, deadline, extensions, steps: taken } = standingOf(problem, steps);
  const submitted = taken.filter(({ step }) => step === 'submitted').at(-1)?.on;
  const open = state === 'unclaimed' || state === 'rectifying';
  return {
    id: `problem/${problem.no}`,
    what: `第${problem.no}号问题整改（${STATES[state]}）`,
    who: problem.unit,
    due: deadline,
    done: open ? undefined : submitted,
    basis: extensions > 0 ? '批准延期后的整改时限' : '问题清单的整改时限',
  };
}

function reportDeadlines(of: CaseView): readonly Deadline[] {
  const circular = issuedOn(of, 'circular');
  if (circular === undefined) return [];
  const areas = [...new Set((of.facts.problems ?? []).map(({ area }) => area))];
  const given = of.facts.report?.by;
  const due = given ?? endOf(periodFor('rectification-report', of.facts), circular);
  return areas.map((area) => ({
    id: `report/${area}`,
    what: '报送整改情况',
    who: area,
    due,
    done: answeredOn(of, nameOf('reply', area)),
    basis: given === undefined ? basisOf('rectification-report') : caseLabel(of, 'circular'),
  }));
}

const reviewDeadlines = (of: CaseView): readonly Deadline[] =>
  (of.facts.accountable ?? [])
    .filter(({ measures }) => measures.some(({ way }) => way === 'review'))
    .flatMap(({ no, name }) => {
      const ordered = issuedOn(of, `review-order/${no}`) ?? issuedOn(of, `accountability/${no}`);
      const done = answeredOn(of, `written-review/${no}`);
      return periodDeadline(of, { id: `review/${no}`, what: '报送书面检查', who: name, done }, [
        'written-review',
        ordered,
      ]);
    });

const proposalDeadlines = (of: CaseView): readonly Deadline[] =>
  (of.facts.proposals ?? []).flatMap(({ no, addressee, type }) => {
    const done = answeredOn(of, `proposal-reply/${no}`);
    const about = { id: `proposal/${no}`, what: `反馈${type}采纳情况`, who: addressee, done };
    return periodDeadline(of, about, ['proposal-reply', issuedOn(of, `proposal/${no}`)]);
  });

const handOverDeadlines = (of: CaseView): readonly Deadline[] =>
  (of.facts.handOvers ?? []).flatMap(({ no, to, feedbackBy }) => {
    const who = of.facts.organs[to] ?? (to === 'organization' ? '组织部门' : '纪检监察机关');
    const done = receivedOn(of, `hand-over/${no}`);
    const about = { id: `hand-over/${no}`, what: '反馈移交问题办理情况', who, done };
    const on = issuedOn(of, `hand-over/${no}`);
    if (on === undefined || feedbackBy === undefined) return periodDeadline(of, about, ['clue-feedback', on]);
    return [{ ...about, due: feedbackBy, basis: caseLabel(of, `hand-over/${no}`) }];
  });

/** Counted from the day a document is dated; receipt would be more exact, and is rarely known. */
function periodDeadline(
  { facts }: CaseView,
  about: Pick<Deadline, 'id' | 'what' | 'who' | 'done'>,
  [id, from]: readonly [PeriodId, string | undefined],
): readonly Deadline[] {
  return from === undefined ? [] : [{ ...about, due: endOf(periodFor(id, facts), from), basis: basisOf(id) }];
}

const basisOf = (id: PeriodId): string => {
  const { source } = PERIODS[id];
  return `${AUTHORITIES[source.authority]}：${source.clause}`;
};

const issuedOn = ({ documents }: CaseView, name: string): string | undefined =>
  documents.find(({ document }) => document === name)?.issued?.date;

const receivedOn = ({ facts }: CaseView, name: string): string | undefined =>
  facts.received?.find(({ to }) => to === name)?.receivedOn;

/** The answer as it was made here, or as it came in. */
const answeredOn = (of: CaseView, answer: string): string | undefined => issuedOn(of, answer) ?? receivedOn(of, answer);
