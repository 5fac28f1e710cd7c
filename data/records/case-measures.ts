/** 问责、移交、建议: what is done about those who answer for the problems. */
import * as v from 'valibot';
import { MATTERS, clue } from '#kinds/clue-transfer/schema';
import { measure } from '#kinds/shared/measures';
import { placed, subjectFields } from '#kinds/shared/subject';
import { choice, date, line, list, option, record, text, whole } from '#schema/fields';

const no = whole('编号', 1, 9999);
const problems = list('涉及的问题', whole('问题编号', 1, 99_999));

/** A unit or person held to account, by one way or several (责任追究办法 articles 5 and 6). */
export const accountable = v.pipe(
  record('责任追究', {
    no,
    ...subjectFields,
    area: v.optional(line('地区')),
    problems: v.optional(problems),
    measures: list('追责方式', measure, { help: '可以单独使用，也可以合并使用' }),
    facts: text('问题事实'),
    nature: text('定性', { help: '法规名称和条款由拟稿人核实' }),
    responsibility: v.optional(line('责任认定', { example: '负主要领导责任' })),
    basis: list('决定依据', line('依据'), { widget: 'lines' }),
    demands: v.optional(text('整改内容')),
    rectifyBy: v.optional(date('整改期限')),
    meeting: v.optional(line('作出检查的会议')),
    announcement: v.optional(line('宣布和通报')),
    appeal: v.optional(line('申诉')),
  }),
  placed(),
);
export type Accountable = v.InferOutput<typeof accountable>;

/** 问题线索移交: to the organisation department or the discipline organs, with the Party committee's consent. */
export const handOver = record('移交', {
  no,
  to: option('接收方', { organization: '组织部门', discipline: '纪检监察机关' }),
  matter: choice('移交事由', MATTERS),
  problems,
  clues: list('问题线索', clue, { help: '逐件列入移交清单；姓名和事实只写在清单里' }),
  feedbackBy: v.optional(date('反馈时限', { help: '不填时按期限设置计算' })),
});
export type HandOver = v.InferOutput<typeof handOver>;

/** 纪律检查建议、监察建议: for what is wrong in general, not in one case alone. */
export const proposal = record('建议', {
  no,
  type: choice('建议种类', ['纪律检查建议', '监察建议', '纪检监察建议']),
  addressee: line('主送单位', { help: '写全称' }),
  subject: line('事由', { help: '写成“加强……工作”一类的话，用在标题里' }),
  problems: v.optional(problems),
  circumstances: text('监督检查情况'),
  basis: list('依据', line('依据'), { widget: 'lines' }),
  approval: v.optional(line('批准程序')),
  findings: list('主要问题', record('问题', { title: line('概括'), facts: text('情况') })),
  causes: text('产生的原因'),
  suggestions: list('整改建议', record('建议', { title: line('概括'), detail: text('要求') })),
  rectifyBy: date('整改期限'),
});
export type Proposal = v.InferOutput<typeof proposal>;
