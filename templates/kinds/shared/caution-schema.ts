import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, record, text, whole } from '#schema/fields';
import { demands, type GivenDemand } from './demands';
import { eitherHead } from './heads';
import { limit } from './limit';
import { placed, subjectFields } from './subject';

/** What tells 提醒函, 批评教育通知书 and 诫勉书 apart; all three say what was found and what is demanded. */
export interface CautionWords {
  readonly kind: string;
  readonly name: string;
  /** What it is for, as the list of kinds says it. */
  readonly purpose: string;
  /** 本诫勉书: what time limits count from. */
  readonly document: string;
  /** 决定对你予以诫勉; `you` is 你 or 你单位. */
  readonly act: (you: string) => string;
  /** Demands where the office makes none of its own. */
  readonly demands: readonly GivenDemand[];
}

const reply = record('报送事项', {
  what: line('报送什么', { example: '书面检查' }),
  within: limit('报送时限'),
  to: line('报送机关'),
});

/** How long an admonition counts. National rules set no one figure, so nothing is said where it is left out. */
const effect = record('影响期', {
  months: whole('影响期（月）', 1, 36, { help: '全国没有统一规定，按本地规定填写' }),
  from: v.optional(date('起算日期', { help: '不填时自送达之日起计算' })),
});

export const cautionSchema = (words: CautionWords) =>
  envelope(
    words.kind,
    words.name,
    {
      head: eitherHead,
      content: record('内容', {
        target: v.pipe(record('对象', subjectFields), placed()),
        facts: text('情况和问题', { help: '写清问题怎样发现、主要事实；对个人称“你”，对单位称“你单位”' }),
        nature: v.optional(text('定性', { help: '写明问题的性质和应负的责任' })),
        basis: v.optional(list('依据', line('依据'), { help: '写法规全称，需要时写到条款', widget: 'lines' })),
        approval: v.optional(line('批准程序', { example: '经县纪委常委会会议研究' })),
        demands: demands('要求'),
        replies: v.optional(list('报送', reply, { help: '要求书面检查、书面说明或者改进情况时填写' })),
        meeting: v.optional(line('作出检查的会议', { example: '本单位民主生活会' })),
        effect: v.optional(effect),
        announcement: v.optional(line('宣布和通报', { help: '写明在什么范围宣布、向谁通报' })),
        appeal: v.optional(line('申诉', { help: '写明有不同意见时向谁、在多长时间内提出' })),
        contact: v.optional(line('联系人及电话', { example: '李某某，0000-1234567' })),
      }),
    },
    { help: words.purpose },
  );

export type CautionInput = v.InferOutput<ReturnType<typeof cautionSchema>>;
