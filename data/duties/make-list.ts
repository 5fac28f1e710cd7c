/** 责任清单 of an office, a unit or a person → inputs of the kinds that print it. */
import type { DutyFacts, Post } from '../records/duties';
import { selectDuties, type HeldDuty, type Whose } from './select-duties';

type Input = Readonly<Record<string, unknown>>;

/** Whose list it is, as its title says. */
export const listName = ({ name, year }: Pick<DutyFacts, 'name' | 'year'>, whose: Whose): string =>
  whose.of === 'all' ? name : `${whose.name}${year}年安全生产责任清单`;

/**
 * An input of 责任清单: issued by a notice, one row a duty. Undefined where there is none. What the list does not say,
 * such as number and date, is left to whoever issues it.
 */
export function makeResponsibilityList(facts: DutyFacts, whose: Whose): Input | undefined {
  const held = selectDuties(facts, whose);
  if (held.length === 0) return undefined;
  const name = listName(facts, whose);
  return {
    kind: 'responsibility-list',
    ...(facts.issuer === undefined ? {} : { head: { issuers: [facts.issuer] } }),
    title: `关于印发${name}的通知`,
    content: {
      opening: `为落实安全生产责任制，明确各岗位职责和工作频次，现将《${name}》印发给你们，请认真抓好落实。`,
      name,
      items: held.map((one) => item(one, whose.of === 'unit' ? whose.name : one.duty.unit)),
    },
  };
}

/** `lead`: of a post that many units share, the one whose list it is. */
function item({ duty, post }: HeldDuty, lead: string): Input {
  const { due = [] } = duty;
  const last = due.at(-1);
  return {
    task: duty.task ?? (duty.kind === undefined ? '履行安全生产职责' : `落实安全生产${duty.kind}`),
    measure: oneLine(duty.measure === undefined ? duty.duty : `${duty.duty}\n${duty.measure}`),
    leader: leaderOf(duty.post, post),
    lead,
    ...(duty.support === undefined ? {} : { support: duty.support }),
    frequency: duty.frequency ?? '持续推进',
    // The kind knows one day; more of them follow from the frequency.
    ...(last === undefined || due.length > 1 ? {} : { due: last }),
  };
}

const leaderOf = (name: string, post: Post | undefined): string =>
  post?.people === undefined ? name : `${post.people.join('、')}（${name}）`;

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, '');
