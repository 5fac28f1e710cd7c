/** 整改: what was done about a problem, one row of 整改台账; the report that counts them and the ledger hold it alike. */
import * as v from 'valibot';
import { date, line, list, record, text } from '#schema/fields';
import { narrowDate, phrase } from '../wording';
import { problemFields } from './problem';

const { no, unit, fact, nature, term, deadline, owner } = problemFields;

const by = (title: string) =>
  v.optional(record(title, { organ: line('单位'), by: v.optional(line('经办人')), on: v.optional(date('日期')) }));

export const rectification = record('整改事项', {
  no,
  unit,
  fact,
  nature: v.optional(nature),
  term,
  goal: v.optional(line('整改目标')),
  measures: text('整改措施'),
  owner,
  leader: v.optional(line('责任领导')),
  person: v.optional(line('责任人')),
  deadline,
  progress: v.optional(text('整改情况', { help: '写清做了什么、是否到位' })),
  finishedOn: v.optional(date('完成日期', { help: '填了就算已完成整改' })),
  accepted: by('验收'),
  closed: by('销号'),
  evidence: v.optional(list('佐证材料', line('材料'), { widget: 'lines' })),
  note: v.optional(line('备注')),
});
export type Rectification = v.InferOutput<typeof rectification>;

const isDone = ({ finishedOn }: Rectification): boolean => finishedOn !== undefined;
const isLasting = (one: Rectification): boolean => !isDone(one) && one.term === '长期坚持';

export const stateOf = (one: Rectification): string =>
  isDone(one) ? '已完成' : isLasting(one) ? '长期坚持' : '正在整改';

/** How many stand how; a count of none is an empty text. */
export function rectificationCounts(items: readonly Rectification[]) {
  const done = items.filter(isDone);
  const lasting = items.filter(isLasting);
  return {
    事项数: String(items.length),
    完成数: countText(done.length),
    在改数: countText(items.length - done.length - lasting.length),
    长期数: countText(lasting.length),
    销号数: countText(items.filter(({ closed }) => closed !== undefined).length),
    全部完成: done.length === items.length,
    完成率: `${Math.round((done.length / items.length) * 1000) / 10}%`,
  };
}

const countText = (count: number): string => (count === 0 ? '' : String(count));

/** Rows of 整改台账. Columns that no row has anything for are left out. */
export const ledgerTable = (items: readonly Rectification[]) => ({
  有单位: items.some(({ unit: rectified, owner: urged }) => rectified !== urged),
  有整改目标: items.some(({ goal }) => goal !== undefined),
  有验收: items.some(({ accepted }) => accepted !== undefined),
  有销号: items.some(({ closed }) => closed !== undefined),
  有佐证: items.some(({ evidence }) => evidence !== undefined),
  整改台账: items.map((one, index) => ({
    序号: String(one.no ?? index + 1),
    单位: one.unit,
    问题: phrase(one.fact),
    整改目标: phrase(one.goal ?? '—'),
    整改措施: phrase(one.measures),
    责任单位: one.owner,
    责任领导: one.leader ?? '—',
    责任人: one.person ?? '—',
    完成时限: narrowDate(one.deadline),
    状态: stateOf(one),
    整改情况: phrase(one.progress ?? '—'),
    验收: whoAndWhen(one.accepted),
    销号: whoAndWhen(one.closed),
    佐证: (one.evidence ?? []).join('；') || '—',
  })),
});

const whoAndWhen = (step: Rectification['accepted']): string =>
  step === undefined
    ? '—'
    : [step.organ, step.by, step.on === undefined ? undefined : narrowDate(step.on)].filter(Boolean).join('\n');
