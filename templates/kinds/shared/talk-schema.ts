import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { date, line, list, option, record, text } from '#schema/fields';
import { rule } from '#schema/rule';
import { personFields } from './subject';

/** What tells the records of talks apart. */
export interface TalkWords {
  readonly kind: string;
  readonly name: string;
  /** What it is for, as the list of kinds says it. */
  readonly purpose: string;
}

const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$/u;

const clock = (title: string) =>
  v.pipe(
    line(title, { example: '9:30' }),
    v.check((given) => CLOCK.test(given), rule('not-a-time', '应写成“时:分”，例如 9:30')),
  );

const { address: _, ...named } = personFields;

const official = (title: string) =>
  record(title, { name: line('姓名'), post: line('单位及职务', { example: '县纪委副书记、监委副主任' }) });

const when = v.pipe(
  record('谈话时间', { on: date('日期'), from: v.optional(clock('开始时间')), to: v.optional(clock('结束时间')) }),
  v.check(
    ({ from, to }) => from === undefined || to === undefined || minutes(from) < minutes(to),
    rule('end-before-start', '结束时间应当晚于开始时间'),
  ),
);

function minutes(given: string): number {
  const [hour = 0, minute = 0] = given.split(':').map(Number);
  return 60 * hour + minute;
}

const summary = record('谈话要点', {
  reason: text('指出的问题'),
  explanation: v.optional(text('谈话对象的说明')),
  demands: text('提出的要求'),
  position: v.optional(text('谈话对象的态度')),
});

const exchange = record('一问一答', {
  question: text('问'),
  answer: text('答'),
});

const talkFields = {
  person: record('谈话对象', named),
  talkers: list('谈话人', official('谈话人')),
  recorder: official('记录人'),
  when,
  place: line('谈话地点'),
  matter: text('谈话事由'),
  summary: v.optional(summary),
  dialogue: v.optional(
    list('问答记录', exchange, { help: '逐句记录时填写；要点和问答都不填，则印成留有空白的记录表，供手写' }),
  ),
  followUp: v.optional(text('后续要求', { help: '书面检查、书面说明、改正情况的报送' })),
};

const type = option('谈话方式', { reminder: '谈话提醒', education: '批评教育' });

export const admonitionTalkSchema = ({ kind, name, purpose }: TalkWords) =>
  envelope(kind, name, { content: record('谈话内容', talkFields) }, { help: purpose });

export const talkSchema = ({ kind, name, purpose }: TalkWords) =>
  envelope(kind, name, { content: record('谈话内容', { type, ...talkFields }) }, { help: purpose });

export type TalkInput = v.InferOutput<ReturnType<typeof admonitionTalkSchema>>;
