import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { line, list, record, text, whole } from '#schema/fields';
import { follows } from './reference';
import { limit } from './limit';

const finding = record('问题', {
  title: line('问题概括', { help: '一句话，不写序号', example: '监督检查责任落实不到位' }),
  facts: text('具体情况'),
});

const suggestion = record('建议', {
  title: line('建议概括', { help: '一句话，不写序号', example: '健全监督检查制度' }),
  detail: text('具体要求'),
});

/** What the two kinds of proposal call themselves and the other side. */
export interface ProposalWords {
  readonly kind: string;
  /** 监察建议, 纪律检查建议 */
  readonly name: string;
  /** What it is for, as the list of kinds says it. */
  readonly purpose: string;
  /** How the text addresses the receiver unless the office says otherwise. */
  readonly receiver: string;
}

/**
 * The four contents a 监察建议书 must have (监察法实施条例: circumstances; problems and causes; suggestions,
 * requirements and time limit; the demand to report back). Periods are settings of each document.
 */
export const proposalSchema = (words: ProposalWords) =>
  envelope(
    words.kind,
    `${words.name}书`,
    {
      addressees: list('主送机关', line('主送机关', { help: '写全称' }), {
        help: `${words.name}书发给谁`,
        widget: 'lines',
      }),
      content: record('建议内容', {
        follows: follows('如通报有关问题的督查通报；填写后写在监督检查情况之前'),
        circumstances: text('监督检查、审查调查情况', { help: '写明在什么工作中发现了什么方面的问题' }),
        basis: list('依据', line('依据'), { help: '写法规全称，条款由拟稿人核实', widget: 'lines' }),
        approval: v.optional(line('批准程序', { example: '经市监委研究' })),
        problems: list('主要问题', finding),
        causes: text('产生的原因'),
        suggestions: list('整改建议', suggestion),
        rectifyWithin: limit('整改期限'),
        replyWithin: v.optional(limit('反馈期限'), { count: 30 }),
        objectionDays: v.optional(whole('异议期（日）', 1, 365, { help: '不填则不写异议期' })),
        consequence: v.optional(text('不采纳的后果', { help: '需要写明时填写，条款由拟稿人核实' })),
        contact: v.optional(line('联系人及电话', { example: '李某某，0000-1234567' })),
        self: v.optional(line('自称', { help: '派驻机构可写“我组”' }), '我委'),
        receiver: v.optional(line('对方称谓', { example: '你局党组' }), words.receiver),
      }),
    },
    { help: words.purpose },
  );

export type ProposalInput = v.InferOutput<ReturnType<typeof proposalSchema>>;
