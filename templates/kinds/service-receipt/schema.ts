import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, option, record, whole } from '#schema/fields';
import { rule } from '#schema/rule';

export const WAYS = { direct: '直接送达', left: '留置送达', post: '邮寄送达', forwarded: '转交送达' } as const;

const served = record('送达文书', {
  title: line('文书名称', { help: '写全称，不写书名号' }),
  number: v.optional(line('文号')),
  copies: v.optional(whole('件数', 1, 999), 1),
});

const content = v.pipe(
  record('送达内容', {
    matter: v.optional(line('案由', { help: '也可写案号' })),
    documents: list('送达文书', served, { widget: 'table' }),
    recipient: line('受送达人', { help: '单位写全称，个人写姓名、单位和职务' }),
    address: line('送达地址'),
    way: v.optional(option('送达方式', WAYS), 'direct'),
    received: v.optional(date('收到日期', { help: '由受送达人手写的不填' })),
    agent: v.optional(record('代收', { name: line('代收人'), reason: line('代收理由') })),
    refusal: v.optional(
      record('拒收情况', {
        reason: line('拒收的理由和日期', { widget: 'textarea' }),
        witnesses: list('见证人', line('姓名、单位和职务'), { widget: 'lines' }),
      }),
    ),
    remark: v.optional(line('备考', { widget: 'textarea' })),
    issuedBy: v.optional(line('填发人')),
    servers: v.optional(list('送达人', line('姓名'), { help: '一般两人以上', widget: 'lines' })),
  }),
  v.check(
    ({ way, refusal }) => (way === 'left') === (refusal !== undefined),
    rule('refusal-incomplete', '留置送达应当写明拒收情况和见证人；其他方式不写拒收情况'),
  ),
);

export const serviceReceiptSchema = envelope(
  'service-receipt',
  '送达回证',
  { content },
  { help: '送达文书时由受送达人签收，退回归档；拒收的由见证人签名，留置送达' },
);

export type ServiceReceiptInput = v.InferOutput<typeof serviceReceiptSchema>;
