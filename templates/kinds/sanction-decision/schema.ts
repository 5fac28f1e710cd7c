import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, option, record, text } from '#schema/fields';
import { limit } from '../shared/limit';
import { personFields } from '../shared/subject';
import { SANCTIONS } from './sanctions';

const { address: _, ...named } = personFields;

const person = record('被处分人', {
  ...named,
  profile: line('基本情况', { help: '性别、出生年月、民族、学历、政治面貌等', example: '男，1978年5月出生，汉族' }),
  standing: option('身份', {
    both: '党员且监察对象',
    party: '党员',
    public: '监察对象（公职人员）',
  }),
  record: v.optional(line('任职经历', { help: '与违纪违法事实有关的任职', example: '2021年3月至今任某局副局长' })),
});

const violation = record('违纪违法事实', {
  title: line('概括', { help: '一句话，不写序号', example: '不正确履行监管职责' }),
  facts: text('具体事实', { help: '写明时间、地点、情节和后果' }),
});

/** 申诉 of the Party, 复审 and 复核 of supervision: to whom, and within what time. */
const remedy = record('申诉（复审、复核）', {
  to: line('受理机关', { help: '复审向作出决定的监察机关申请；申诉向有关党组织提出' }),
  within: v.optional(limit('期限'), { count: 1, unit: 'months' }),
  upper: v.optional(line('上一级监察机关', { help: '申请复核的机关；党纪处分不填' })),
});

const content = record('处分内容', {
  person,
  opening: v.optional(text('立案和调查情况', { help: '写明问题来源、立案和调查经过' })),
  violations: list('违纪违法事实', violation),
  evidence: v.optional(line('证据', { example: '有关会议记录、执法文书、证人证言、本人陈述等' })),
  nature: text('定性和情节', { help: '写明违反的规定、从轻从重的情节；法规名称和条款由拟稿人核实' }),
  basis: list('处分依据', line('依据'), { help: '写法规全称和条款', widget: 'lines' }),
  approval: v.optional(line('批准程序', { example: '经市监委委务会议研究，并报市委批准' })),
  sanction: option('处分种类', SANCTIONS),
  others: v.optional(line('其他处理', { help: '如收缴违纪违法所得', example: '收缴其违纪违法所得1.2万元' })),
  period: v.optional(line('处分期（影响期）', { help: '由拟稿人核实', example: '12个月' })),
  effective: v.optional(date('生效日期', { help: '不填时写“自作出之日起生效”' })),
  remedy: v.optional(remedy),
  announcement: v.optional(text('送达和宣布', { help: '写明送达谁、在什么范围宣布' })),
});

export const sanctionDecisionSchema = envelope(
  'sanction-decision',
  '政务处分决定（党纪处分决定）',
  { content },
  { help: '对违纪违法的党员、公职人员给予党纪处分或者政务处分' },
);

export type SanctionDecisionInput = v.InferOutput<typeof sanctionDecisionSchema>;
