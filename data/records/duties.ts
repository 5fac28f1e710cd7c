/** 责任清单: who holds which post, what each post answers for, how often and by when. */
import * as v from 'valibot';
import { choice, date, line, list, record, text, whole } from '#schema/fields';
import { rule } from '#schema/rule';
import type { Collection } from '../store/port';
import { counting, moment, person } from './people';

/** Most often first. */
export const FREQUENCIES = ['每周', '每月', '每季度', '每半年', '每年', '持续推进'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const LEVELS = [
  '党委主要负责人',
  '政府主要负责人',
  '领导班子其他成员',
  '部门主要负责人',
  '部门其他负责人',
  '企业主要负责人',
  '其他',
] as const;
export type Level = (typeof LEVELS)[number];

const names = { widget: 'lines' } as const;

export const post = record('岗位', {
  unit: line('单位'),
  name: line('岗位', { example: '主要负责人' }),
  people: v.optional(list('任职人员', line('姓名'), { ...names, help: '没有人任职时不填' })),
  level: v.optional(choice('岗位类型', LEVELS, { help: '用来对照规定的频次' })),
  covers: v.optional(list('适用单位', line('单位名称'), { ...names, help: '一类单位共用的岗位，写明是哪些单位' })),
});
export type Post = v.InferOutput<typeof post>;

export const duty = record('职责', {
  unit: line('单位'),
  post: line('岗位'),
  task: v.optional(line('重点任务')),
  duty: text('职责内容'),
  measure: v.optional(text('具体举措')),
  basis: v.optional(line('依据', { help: '写明文件和条款' })),
  kind: v.optional(choice('责任类别', ['主体责任', '领导责任', '监管责任', '直接责任'])),
  part: v.optional(choice('承担方式', ['牵头', '配合'])),
  support: v.optional(line('配合单位')),
  frequency: v.optional(choice('频次', FREQUENCIES)),
  due: v.optional(list('完成时限', date('日期'), { ...names, help: '每半年的写两个日期，依此类推' })),
});
export type Duty = v.InferOutput<typeof duty>;

/** 规定的频次: what posts of some levels do at least so often, and where that is written. */
export const norm = record('频次要求', {
  levels: list('岗位类型', choice('岗位类型', LEVELS)),
  what: line('事项', { example: '带队检查安全生产' }),
  words: list('关键词', line('词'), { ...names, help: '职责里出现其中一个，就算是这件事' }),
  frequency: choice('至少', FREQUENCIES),
  source: line('出处'),
});
export type Norm = v.InferOutput<typeof norm>;

export const dutyFacts = v.pipe(
  record('责任清单', {
    year: whole('年度', 1949, 9999),
    name: line('清单名称', { example: '2026年安全生产责任清单' }),
    issuer: v.optional(line('印发机关')),
    start: date('起始日期'),
    end: date('截止日期'),
    posts: v.pipe(v.array(post), v.metadata({ title: '岗位' })),
    duties: v.pipe(v.array(duty), v.metadata({ title: '职责' })),
    norms: v.optional(list('频次要求', norm, { help: '不填时用通行的要求' })),
  }),
  v.check(({ start, end }) => start <= end, rule('end-before-start', '截止日期不能早于起始日期')),
);
export type DutyFacts = v.InferOutput<typeof dutyFacts>;

const dutyListSchema = v.strictObject({ revision: counting, changed: moment, by: person, facts: dutyFacts });
export type DutyList = Readonly<v.InferOutput<typeof dutyListSchema>>;

/** By year. */
export const dutyLists: Collection<DutyList> = { name: 'duties', schema: dutyListSchema, strict: false };
