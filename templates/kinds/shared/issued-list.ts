import * as v from 'valibot';
import type { DocumentInput } from '#schema/envelope';
import { date, line, record, text } from '#schema/fields';
import { formatDate } from '../wording';
import { FORM_WAIVES } from './forms';

const issue = record(
  '印发通知',
  {
    name: line('清单名称', { help: '印在清单上方，不写书名号', example: '2024年安全生产重点任务清单' }),
    opening: text('印发说明', { help: '写明目的和印发事项，以“请认真贯彻落实。”一类的话结束；一行一段' }),
    requirements: v.optional(text('工作要求')),
  },
  { help: '用通知印发清单时填写，清单排在通知后面；不填则清单单独成文，标题就是清单名称' },
);

/** A list, issued by a notice of which it is the attachment, or by itself. */
export const issuedList = {
  issue: v.optional(issue),
  asOf: v.optional(date('截至日期', { help: '印在清单名称下方' })),
};

interface IssuedList {
  readonly issue?: v.InferOutput<typeof issue> | undefined;
  readonly asOf?: string | undefined;
}

/** What stands around a list's rows; `counted` is what the note under its name says of them. */
export const issuedListView = ({ issue: notice, asOf }: IssuedList, title: string, counted: string) => ({
  印发说明: notice?.opening ?? '',
  工作要求: notice?.requirements ?? '',
  清单名称: notice?.name ?? title,
  清单题注: `（${[asOf === undefined ? '' : `截至${formatDate(asOf)}`, counted].filter(Boolean).join('，')}）`,
});

/** By itself a list has neither head nor closing. */
export const waivedAlone = ({ content }: DocumentInput): readonly string[] =>
  (content as { readonly issue?: unknown } | undefined)?.issue === undefined ? FORM_WAIVES : [];
