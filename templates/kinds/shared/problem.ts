/** One problem that an inspection found: the same record in every document that names it, so that one fact fills all. */
import type * as v from 'valibot';
import { optional } from 'valibot';
import { choice, date, line, record, whole } from '#schema/fields';

export const NATURES = ['一般隐患', '重大隐患', '责任制不落实'] as const;
export const TERMS = ['立行立改', '限期整改', '长期坚持'] as const;

export const problemFields = {
  no: optional(whole('问题编号', 1, 99_999, { help: '需要跨文件对应时填写；不填时按次序编号' })),
  category: line('问题类别', { help: '相同类别归在一起', example: '企业主体责任落实不到位' }),
  area: line('地区'),
  unit: line('单位（企业）', { help: '写全称' }),
  industry: optional(line('行业领域')),
  foundOn: date('检查日期'),
  fact: line('问题描述', { help: '写清具体部位、设施和情况', widget: 'textarea' }),
  nature: choice('问题性质', NATURES),
  basis: optional(line('依据条款', { help: '写法规、标准全称和条款，由督查组核实' })),
  measure: line('整改意见'),
  term: optional(choice('整改类型', TERMS)),
  deadline: date('整改时限'),
  owner: line('责任单位', { help: '督促整改的属地或行业主管部门' }),
  evidence: optional(line('佐证')),
};

/** One row of the list of problems; every count in a text is taken from these rows. */
export const problem = record('问题', problemFields);

export type Problem = v.InferOutput<typeof problem>;
