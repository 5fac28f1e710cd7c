/**
 * 督查事项的事实: what was inspected, what was found, and who has which part in it. Documents say these facts and hold
 * none of their own. Everything but the names of the case may still be unknown.
 */
import * as v from 'valibot';
import { choice, date, line, list, record, text, whole } from '#schema/fields';
import { problemFields } from '#kinds/shared/problem';
import { report } from '#kinds/shared/report-back';
import { rule } from '#schema/rule';
import { accountable, handOver, proposal } from './case-measures';
import { approval, casePeriod, paper, received } from './case-papers';

/** 谁督查谁建账、谁被督查谁整改、谁主管谁验收、谁管总谁销号: the organs that have a part in every problem. */
const organs = record('各方', {
  team: line('督查组', { help: '建账、复核的一方', example: '市安全生产常态化督查第二组' }),
  office: line('管总单位', { help: '梳理汇总、销号的一方', example: '中共云江市委督查室' }),
  issuer: v.optional(line('发文机关', { help: '文书以谁的名义印发；不填时为管总单位', example: '中共云江市委办公室' })),
  committee: v.optional(line('同级党委', { help: '审签通报、同意移交', example: '中共云江市委' })),
  discipline: v.optional(line('纪检监察机关', { example: '云江市纪委监委' })),
  organization: v.optional(line('组织部门', { example: '中共云江市委组织部' })),
  leader: v.optional(record('组长', { name: line('姓名'), post: line('单位和职务') })),
  members: v.optional(list('成员', line('姓名、单位和职务'), { widget: 'lines' })),
});

const round = v.pipe(
  record('轮次', {
    start: date('开始日期'),
    end: date('结束日期'),
    areas: list('督查地区', line('地区'), { help: '一行一个地区', widget: 'lines' }),
    method: line('督查方式', { help: '写成“采取……的方式”' }),
    visited: whole('检查单位（企业）数', 1, 999_999),
  }),
  v.check(({ start, end }) => start <= end, rule('end-before-start', '结束日期不能早于开始日期')),
);

const unit = record('被督查单位', {
  name: line('单位名称', { help: '写全称' }),
  area: line('地区'),
  type: v.optional(choice('类别', ['企业', '部门', '乡镇（街道）', '其他'])),
  superior: v.optional(line('主管部门')),
  head: v.optional(line('主要负责人')),
});

export const rectification = record('整改情况', {
  goal: v.optional(line('整改目标')),
  measures: v.optional(text('整改措施')),
  leader: v.optional(line('责任领导')),
  person: v.optional(line('责任人')),
  progress: v.optional(text('整改情况', { help: '写清做了什么、是否到位' })),
  finishedOn: v.optional(date('完成日期')),
  evidence: v.optional(list('佐证材料', line('材料'), { widget: 'lines' })),
});
export type Rectification = v.InferOutput<typeof rectification>;

/** What the documents about a problem ask of it, and what only the case knows. */
const caseFields = {
  ...problemFields,
  accepter: v.optional(line('验收单位', { help: '谁主管谁验收；不填时为责任单位' })),
  rectification: v.optional(rectification),
};

/** One problem. `no` is its number in every list and form, given once and never given again. */
export const problem = record('问题', { ...caseFields, no: whole('问题编号', 1, 99_999) });
export type Problem = v.InferOutput<typeof problem>;

/** A problem as it is entered: the number may be left to the case. */
export const newProblem = record('问题', caseFields);
export type NewProblem = v.InferOutput<typeof newProblem>;

export const caseFacts = v.pipe(
  record('督查事项', {
    title: line('事项名称', { example: '2025年第二季度安全生产督查' }),
    subject: line('督查内容', { example: '安全生产工作' }),
    basis: v.optional(line('督查依据', { help: '写成“根据……安排”' })),
    organs,
    rounds: v.optional(list('督查轮次', round)),
    overview: v.optional(text('总体情况', { help: '简要写总体情况和好的做法' })),
    units: v.optional(list('被督查单位', unit, { widget: 'table' })),
    problems: v.optional(list('问题', problem, { widget: 'table' })),
    requirements: v.optional(text('工作要求', { help: '不填时用通用的整改要求' })),
    report: v.optional(report),
    accountable: v.optional(list('责任追究', accountable)),
    handOvers: v.optional(list('移交', handOver)),
    proposals: v.optional(list('建议', proposal)),
    approvals: v.optional(list('研究和批准', approval)),
    received: v.optional(list('收到的回复', received)),
    papers: v.optional(list('行文', paper)),
    periods: v.optional(list('期限', casePeriod, { help: '不填的用程序默认的期限' })),
  }),
  v.check(({ problems = [] }) => unique(problems.map(({ no }) => no)), rule('repeated', '问题编号不能重复')),
);
export type CaseFacts = v.InferOutput<typeof caseFacts>;

const unique = (numbers: readonly number[]): boolean => new Set(numbers).size === numbers.length;
