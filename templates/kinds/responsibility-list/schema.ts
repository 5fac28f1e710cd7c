import * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { choice, date, line, list, record, text } from '#schema/fields';

/** How often a duty is done, most often first; the text counts the items in this order. */
export const FREQUENCIES = ['每周', '每月', '每季度', '每半年', '每年', '持续推进'] as const;

const item = record('责任事项', {
  task: line('重点任务', { help: '相同任务的各项举措排在一起' }),
  measure: line('具体举措', { widget: 'textarea' }),
  leader: line('责任领导'),
  lead: line('牵头单位'),
  support: v.optional(line('配合单位')),
  frequency: choice('频次', FREQUENCIES),
  due: v.optional(date('完成时限')),
});

export const responsibilityListSchema = envelope(
  'responsibility-list',
  '责任清单',
  {
    content: record('清单内容', {
      opening: text('印发说明', { help: '写明目的和印发事项，以“请认真抓好落实。”一类的话结束；一行一段' }),
      name: line('清单名称', { help: '不写书名号', example: '2024年安全生产重点工作责任清单' }),
      asOf: v.optional(line('清单题注', { help: '印在清单名称下方，如“（截至2024年3月1日）”' })),
      items: list('责任清单', item, { widget: 'table' }),
      requirements: v.optional(text('工作要求', { help: '不填时用通用的落实要求' })),
      report: v.optional(
        record('落实情况报送', {
          day: line('报送时间', { help: '写成“每季度末月25日前”这样的话' }),
          to: line('报送单位'),
        }),
      ),
    }),
  },
  { help: '列明任务、责任单位和完成时限，横排印发' },
);

export type ResponsibilityListInput = v.InferOutput<typeof responsibilityListSchema>;
