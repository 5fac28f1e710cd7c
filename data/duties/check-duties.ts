import { FREQUENCIES, type DutyFacts, type Frequency, type Norm, type Post } from '../records/duties';
import { checkHolders } from './check-holders';
import { checkTimes } from './check-times';
import type { DutyFinding } from './finding';
import { DEFAULT_NORMS } from './norms';

/** Everything that does not hold in a 责任清单: holders, times, and what is planned too seldom. */
export const checkDuties = (facts: DutyFacts): readonly DutyFinding[] => [
  ...checkHolders(facts),
  ...checkTimes(facts),
  ...checkNorms(facts),
];

function checkNorms({ posts, duties, norms = [...DEFAULT_NORMS] }: DutyFacts): readonly DutyFinding[] {
  return posts.flatMap((post) =>
    norms
      .filter(({ levels }) => post.level !== undefined && levels.includes(post.level))
      .flatMap((norm) => checkNorm(post, norm, duties)),
  );
}

function checkNorm(post: Post, norm: Norm, duties: DutyFacts['duties']): readonly DutyFinding[] {
  const place = { unit: post.unit, post: post.name, source: norm.source, severity: 'problem' } as const;
  const planned = duties.flatMap((duty, index) =>
    duty.unit === post.unit && duty.post === post.name && speaksOf(norm, `${duty.duty}${duty.measure ?? ''}`)
      ? [{ frequency: duty.frequency, index }]
      : [],
  );
  const wanted = `${norm.what}应当${norm.frequency}至少1次`;
  if (planned.length === 0) return [{ ...place, code: 'not-planned', message: `${wanted}，清单里没有安排` }];
  const [best] = [...planned].sort((one, other) => rank(one.frequency) - rank(other.frequency));
  if (best === undefined || rank(best.frequency) <= rank(norm.frequency)) return [];
  const now = best.frequency === undefined || best.frequency === '持续推进' ? '没有定频次' : `是${best.frequency}`;
  return [{ ...place, code: 'too-seldom', duty: best.index, message: `${wanted}，清单里${now}` }];
}

const speaksOf = ({ words }: Norm, text: string): boolean => words.some((word) => text.includes(word));

/** What goes on all the time is counted nowhere. */
const rank = (frequency: Frequency | undefined): number =>
  frequency === undefined ? FREQUENCIES.length : FREQUENCIES.indexOf(frequency);
