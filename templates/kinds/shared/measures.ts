import * as v from 'valibot';
import { line, option, record } from '#schema/fields';
import { rule } from '#schema/rule';
import { phrase } from '../wording';
import type { Subject } from './subject';

/** The ways of holding to account, lightest first (责任追究办法 articles 5 and 6). They stand alone or together. */
export const WAYS = {
  reminder: '谈话提醒',
  education: '批评教育',
  review: '责令作出书面检查',
  circular: '通报',
  admonition: '诫勉',
  adjustment: '组织调整或者组织处理',
  discipline: '党纪处分',
  sanction: '政务处分',
  transfer: '移送司法机关',
} as const;

type Way = keyof typeof WAYS;

const DETAIL =
  '通报写范围，如“全县范围内”；诫勉写“谈话”或“书面”；组织处理写“停职检查、调整职务、责令辞职、免职、降职”等；处分写种类';

/** What a way cannot be put into words without. */
const NEEDS: Partial<Readonly<Record<Way, readonly ('detail' | 'to')[]>>> = {
  adjustment: ['to'],
  discipline: ['detail'],
  sanction: ['detail'],
  transfer: ['to'],
};

export const measure = v.pipe(
  record('问责方式', {
    way: option('方式', WAYS),
    detail: v.optional(line('具体内容', { help: DETAIL, example: '党内警告' })),
    to: v.optional(line('向谁提出（移送）', { help: '组织处理和移送司法机关时填写', example: '中共某县委组织部' })),
  }),
  v.check(
    (given) => (NEEDS[given.way] ?? []).every((key) => given[key] !== undefined),
    rule('measure-incomplete', '处分应当写明种类，组织处理应当写明向谁建议，移送应当写明移送的机关'),
  ),
);

export type Measure = v.InferOutput<typeof measure>;

/** Ways that a unit can be held to account by (责任追究办法 article 5). */
export const UNIT_WAYS: readonly Way[] = ['review', 'circular', 'adjustment'];

type Wording = (given: { readonly detail: string; readonly to: string; readonly unit: boolean }) => string;

const PHRASES: Readonly<Record<Way, Wording>> = {
  reminder: () => '给予谈话提醒',
  education: () => '给予批评教育',
  review: ({ unit }) => (unit ? '责令作出书面检查并切实整改' : '责令作出书面检查'),
  circular: ({ detail }) => `责令整改并在${detail === '' ? '一定范围内' : detail}通报`,
  admonition: ({ detail }) => (detail === '' ? '给予诫勉' : `以${detail}方式给予诫勉`),
  adjustment: ({ detail, to, unit }) =>
    `向${to}提出${detail === '' ? (unit ? '调整领导班子' : '组织处理') : detail}的建议`,
  discipline: ({ detail }) => `给予${detail}处分`,
  sanction: ({ detail }) => `给予${detail}处分`,
  transfer: ({ to }) => `将其涉嫌犯罪问题移送${to}依法处理`,
};

/** 以书面方式给予诫勉，责令作出书面检查: all ways that one unit or person is held to account by. */
export const joinMeasures = ({ type }: Pick<Subject, 'type'>, measures: readonly Measure[]): string =>
  measures
    .map(({ way, detail = '', to = '' }) => PHRASES[way]({ detail: tidy(detail), to, unit: type === 'unit' }))
    .join('，');

/** 党内警告处分 is as good as 党内警告, 书面方式 as 书面. */
const tidy = (detail: string): string => phrase(detail).replace(/(?:处分|方式)$/u, '');
