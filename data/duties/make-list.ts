/** 责任清单 of an office, a unit or a person → inputs of the kinds that print it. */
import type { DutyFacts, Post } from '../records/duties';
import { selectDuties, type HeldDuty, type Whose } from './select-duties';

type Input = Readonly<Record<string, unknown>>;

/** Whose list it is, as its title says. */
export const listName = ({ name, year }: Pick<DutyFacts, 'name' | 'year'>, whose: Whose): string =>
  whose.of === 'all' ? name : `${whose.name}${year}年安全生产责任清单`;

/** Kinds that print what the list holds. */
export const DUTY_KINDS = ['responsibility-list', 'duty-list', 'annual-task-list'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** An input of one of these kinds; undefined where there is nothing to print. */
export function makeDutyDocument(kind: DutyKind, facts: DutyFacts, whose: Whose): Input | undefined {
  if (kind === 'responsibility-list') return makeResponsibilityList(facts, whose);
  const all = selectDuties(facts, whose);
  // What goes on all the time and has no day is no task of the year.
  const isTask = ({ duty }: HeldDuty): boolean =>
    (duty.frequency !== undefined && duty.frequency !== '持续推进') || duty.due !== undefined;
  const held = kind === 'duty-list' ? all : all.filter(isTask);
  if (held.length === 0) return undefined;
  const unitOf = ({ duty }: HeldDuty): string => (whose.of === 'unit' ? whose.name : duty.unit);
  return {
    kind,
    ...(facts.issuer === undefined ? {} : { head: { issuers: [facts.issuer] } }),
    title: listName(facts, whose).replace('责任清单', TITLES[kind]),
    content: { items: held.map((one) => (kind === 'duty-list' ? dutyItem(one, unitOf(one)) : item(one, unitOf(one)))) },
  };
}

const TITLES = { 'duty-list': '职责清单', 'annual-task-list': '重点任务清单' } as const;

const dutyItem = ({ duty, post }: HeldDuty, unit: string): Input => ({
  unit,
  ...(post?.people === undefined ? {} : { name: post.people.join('、') }),
  post: duty.post,
  duty: oneLine(duty.measure === undefined ? duty.duty : `${duty.duty}\n${duty.measure}`),
  ...(duty.basis === undefined ? {} : { basis: duty.basis }),
  ...(duty.kind === undefined ? {} : { category: duty.kind }),
});

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
