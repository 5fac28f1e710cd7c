/** 行文: who issues what to whom, who approved it, and what came back. */
import * as v from 'valibot';
import { about, choice, date, line, list, option, record, whole } from '#schema/fields';
import { PERIODS, type PeriodId } from '../rules/periods';

/** Which document of a case: `circular`, and where there are several `feedback/东岭区`, `review-order/2`. */
export const documentName = line('文书', { help: '如 circular；有几份的加斜杠，如 review-order/1' });

/** 审签、集体研究、同意移交 …: what has to come before a document goes out. */
export const approval = record('研究和批准', {
  document: documentName,
  how: choice('方式', ['集体研究', '审签', '同意移交', '批准']),
  by: line('研究、批准的机关或负责人'),
  on: date('日期'),
  note: v.optional(line('说明', { help: '如会议名称' })),
});
export type Approval = v.InferOutput<typeof approval>;

/** A document of somebody else's that answers one of ours. */
export const received = record('收到的回复', {
  to: documentName,
  from: line('来文单位'),
  title: line('来文标题'),
  number: v.optional(line('来文字号')),
  date: v.optional(date('成文日期')),
  receivedOn: date('收到日期'),
});
export type Received = v.InferOutput<typeof received>;

/** How one document of the case goes out; what is not said here follows from the case. */
export const paper = record('行文', {
  document: documentName,
  issuers: v.optional(list('发文机关', line('机关名称'), { widget: 'lines' })),
  code: v.optional(line('机关代字')),
  title: v.optional(line('标题')),
  signers: v.optional(list('签发人', line('姓名'), { help: '上行文才有', widget: 'lines' })),
  addressees: v.optional(list('主送机关', line('主送机关'), { widget: 'lines' })),
  copyTo: v.optional(list('抄送机关', line('抄送机关'), { widget: 'lines' })),
  printedBy: v.optional(line('印发机关')),
  copies: v.optional(whole('印发份数', 1, 9_999_999)),
  seal: v.optional(option('印章', { none: '不加盖印章', space: '留出盖章位置' })),
  date: v.optional(date('成文日期')),
  note: v.optional(line('附注')),
  content: v.optional(
    v.pipe(v.record(v.string(), v.unknown()), about('这份文书独有的内容', { help: '写法同该文种的 content' })),
  ),
});
export type Paper = v.InferOutput<typeof paper>;

const names = Object.fromEntries(Object.entries(PERIODS).map(([id, { name }]) => [id, name])) as Readonly<
  Record<PeriodId, string>
>;

/** A period that differs from ours in this case. */
export const casePeriod = record('期限', {
  period: option('期限', names),
  count: whole('数量', 1, 365),
  unit: option('单位', { days: '日', workdays: '个工作日', months: '个月' }),
});
