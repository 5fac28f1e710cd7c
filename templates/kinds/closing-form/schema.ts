import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, record, text } from '#schema/fields';
import { problemFields } from '../shared/problem';
import { reference } from '../shared/reference';

const { no, area, unit, foundOn, fact, nature, measure, deadline, owner } = problemFields;

/** What one of the four says; empty boxes are filled in by hand. */
const opinion = (title: string, help: string) =>
  v.optional(
    record(
      title,
      {
        organ: v.optional(line('单位', { help: '写全称' })),
        text: v.optional(text('意见')),
        by: v.optional(line('签字人')),
        on: v.optional(date('日期')),
      },
      { help },
    ),
  );

export const closingFormSchema = envelope(
  'closing-form',
  '销号审批表',
  {
    content: record('审批内容', {
      source: v.optional(reference('问题来源', '问题出自哪一件通报或者反馈意见')),
      problem: record('问题', {
        no,
        area: v.optional(area),
        unit,
        foundOn: v.optional(foundOn),
        fact,
        nature,
        measure,
        deadline,
        owner: v.optional(owner),
      }),
      rectification: text('整改情况', { help: '写清采取的措施、完成的时间和结果' }),
      evidence: v.optional(list('佐证材料', line('材料'), { widget: 'lines' })),
      selfCheck: opinion('责任单位自验', '谁被督查谁整改：整改单位自行验收'),
      acceptance: opinion('主管部门验收', '谁主管谁验收'),
      review: opinion('督查组复核', '谁督查谁建账：督查组到场复核'),
      closure: opinion('总责部门销号', '谁管总谁销号'),
    }),
  },
  { help: '一个问题一张：责任单位自验、主管部门验收、督查组复核、总责部门销号，逐级签字盖章' },
);

export type ClosingFormInput = v.InferOutput<typeof closingFormSchema>;
