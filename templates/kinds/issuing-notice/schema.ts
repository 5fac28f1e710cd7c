import * as v from 'valibot';
import { body } from '#schema/body';
import { envelope } from '#schema/envelope';
import { choice, date, line, list, option, record, text } from '#schema/fields';
import { rule } from '#schema/rule';
import { adoptions, stage } from '../shared/adoption';
import { eitherHead } from '../shared/heads';
import { reference } from '../shared/reference';
import { issuingTitle } from './titles';

const issued = record('所发文件', {
  title: line('文件名称', { help: '写全称，不写书名号', example: '云江市安全生产责任追究办法' }),
  stage,
  issuer: v.optional(line('原发文机关', { help: '转发、批转时填写', example: '省应急管理厅' })),
  number: v.optional(line('原发文字号', { help: '转发、批转时填写' })),
  adoptions,
  body: v.optional(body('文件正文')),
  orientation: v.optional(option('纸张方向', { portrait: '竖放', landscape: '横放' }), 'portrait'),
});

const agreed = record('同意或通过', {
  by: line('机关或会议', { example: '市政府第36次常务会议' }),
  act: v.optional(choice('做了什么', ['同意', '研究同意', '审议通过', '批准']), '同意'),
});

const effect = record('施行', {
  from: date('施行日期', { help: '印发时填写；文件自己写明施行日期的不填' }),
  repeals: v.optional(list('同时废止的文件', reference('废止的文件'))),
});

const feedback = (title: string, what: string) =>
  record(title, {
    by: date('时限'),
    to: line('报送单位'),
    what: v.optional(line('报送内容'), what),
  });

const contact = record('联系方式', {
  name: line('联系人', { example: '李某某' }),
  phone: line('联系电话', { example: '0000-1234567' }),
});

const content = v.pipe(
  record('发文内容', {
    act: option('发文方式', { issue: '印发', forward: '转发', approve: '批转', consult: '征求意见' }),
    texts: list('所发文件', issued, { help: '随文印发的正文写在“文件正文”里，接在通知后面另页排' }),
    agreed: v.optional(agreed),
    effect: v.optional(effect),
    ask: v.optional(
      choice('执行要求', ['认真贯彻执行', '结合实际认真贯彻落实', '遵照执行', '参照执行']),
      '结合实际认真贯彻落实',
    ),
    requirements: v.optional(text('具体要求', { help: '一行一段；没有可以不填' })),
    report: v.optional(feedback('情况报送', '贯彻落实情况')),
    comments: v.optional(feedback('意见反馈', '修改意见')),
    contact: v.optional(contact),
  }),
  v.forward(
    v.check(
      ({ act, comments }) => (act === 'consult') === (comments !== undefined),
      rule('one-of', '发文方式是“征求意见”时填写意见反馈的时限和单位，其他方式不填'),
    ),
    ['comments'],
  ),
);

export type IssuingContent = v.InferOutput<typeof content>;
export type IssuedText = Pick<IssuingContent['texts'][number], 'title' | 'stage'> & {
  readonly issuer?: string | undefined;
};

const fields = envelope(
  'issuing-notice',
  '印发转发通知',
  {
    head: eitherHead,
    title: v.optional(text('标题', { help: '不填时按所发文件写成，如“关于印发《……》的通知”；换行处为指定的断行' })),
    content,
  },
  { help: '印发、转发、批转文件，或者就文件征求意见；文中的话由填写的事项写成' },
);

/** The title follows from the facts where none is typed. */
export const issuingNoticeSchema = v.pipe(
  fields,
  v.transform((input) => ({ ...input, title: input.title ?? issuingTitle(input.content) })),
);

export type IssuingNoticeInput = v.InferOutput<typeof issuingNoticeSchema>;
