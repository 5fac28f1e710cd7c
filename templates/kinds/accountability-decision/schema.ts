import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, option, record, text } from '#schema/fields';
import { measure } from '../shared/measures';
import { follows } from '../shared/reference';
import { review } from '../shared/review';
import { placed, subjectFields } from '../shared/subject';

const target = v.pipe(
  record('问责对象', {
    ...subjectFields,
    facts: v.optional(text('失职失责事实', { help: '这一单位或个人的主要问题；前面已经写明的可以不填' })),
    responsibility: v.optional(line('责任认定', { example: '负主要领导责任' })),
    measures: list('问责方式', measure, { help: '可以单独使用，也可以合并使用' }),
  }),
  placed(),
);

const content = record('决定内容', {
  follows: follows('如通报这一问题的督查通报；填写后写在事实之前'),
  facts: text('问题来源和事实', { help: '写清问题怎样移交、调查核实查明了什么；一行一段' }),
  nature: v.optional(text('定性', { help: '写明问题的性质和违反的规定' })),
  basis: list('决定依据', line('依据'), { help: '写法规全称，需要时写到条款', widget: 'lines' }),
  approval: v.optional(line('批准程序', { example: '经市纪委常委会会议研究，并报市委批准' })),
  targets: list('问责对象', target, { help: '单位在前，个人在后；个人按责任轻重或者职务排列' }),
  presentation: v.optional(
    option('问责对象的写法', { list: '逐条写', table: '列表' }, { help: '对象多、每人事实简单时可以列表' }),
    'list',
  ),
  review: v.optional(review),
  rectification: v.optional(
    record('整改要求', {
      demands: text('整改内容'),
      by: date('完成时限'),
      to: line('整改情况报送机关'),
    }),
  ),
  announcement: v.optional(text('宣布和通报', { help: '写明由谁、在什么范围宣布，向哪个组织（人事）部门通报' })),
  appeal: v.optional(text('申诉', { help: '写明不服决定时向谁、在多长时间内提出；期限由拟稿人核实' })),
});

export const accountabilityDecisionSchema = envelope(
  'accountability-decision',
  '问责决定',
  { content },
  { help: '对失职失责的单位和个人作出责任追究决定，各种方式可以单独使用，也可以合并使用' },
);

export type AccountabilityDecisionInput = v.InferOutput<typeof accountabilityDecisionSchema>;
