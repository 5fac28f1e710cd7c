import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { choice, date, line, list, record, text, whole } from '#schema/fields';
import { rule } from '#schema/rule';

const inspection = v.pipe(
  record('督查情况', {
    basis: line('督查依据', { help: '写成“根据……安排”', example: '根据市委、市政府工作安排' }),
    team: line('督查组', { example: '市安全生产督查组' }),
    start: date('开始日期'),
    end: date('结束日期'),
    subject: line('督查事项', { example: '安全生产工作' }),
    areas: list('督查地区', line('地区'), { help: '一行一个地区', widget: 'lines' }),
    method: line('督查方式', { help: '写成“采取……的方式”' }),
    visited: whole('检查单位（企业）数', 1, 999_999, { help: '不能少于问题清单里出现的单位数' }),
  }),
  v.check(({ start, end }) => start <= end, rule('end-before-start', '结束日期不能早于开始日期')),
);

/** One row of the list of problems; every count in the text is taken from these rows. */
const problem = record('问题', {
  category: line('问题类别', { help: '相同类别归在一起', example: '企业主体责任落实不到位' }),
  area: line('地区'),
  unit: line('单位（企业）', { help: '写全称' }),
  foundOn: date('检查日期'),
  fact: line('问题描述', { help: '写清具体部位、设施和情况', widget: 'textarea' }),
  nature: choice('问题性质', ['一般隐患', '重大隐患', '责任制不落实']),
  measure: line('整改意见'),
  deadline: date('整改时限'),
  owner: line('责任单位', { help: '督促整改的属地或行业主管部门' }),
});

const report = record('整改情况报送', {
  by: date('报送时限'),
  to: line('报送单位'),
  contact: v.optional(line('联系人')),
  phone: v.optional(line('联系电话')),
});

const content = v.pipe(
  record('督查内容', {
    inspection,
    overview: text('总体情况', { help: '简要写总体情况和好的做法' }),
    problems: list('问题清单', problem, { widget: 'table' }),
    requirements: v.optional(text('工作要求', { help: '不填时用通用的整改要求；报送时限和联系人会自动写在最后' })),
    report,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { inspection: done, problems } = dataset.value;
    const units = new Set(problems.map((one) => one.unit)).size;
    if (done.visited >= units) return;
    addIssue({
      message: rule('too-few-visited', `问题清单里有 ${units} 家单位（企业），检查单位数不能少于 ${units}`),
      path: [
        { type: 'object', origin: 'value', input: dataset.value, key: 'inspection', value: done },
        { type: 'object', origin: 'value', input: done, key: 'visited', value: done.visited },
      ],
    });
  }),
);

export const supervisionCircularSchema = envelope(
  'supervision-circular',
  '督查通报',
  { content },
  { help: '通报督查发现的问题，附问题清单，限期整改' },
);

export type SupervisionCircularInput = v.InferOutput<typeof supervisionCircularSchema>;
