import * as v from 'valibot';
import { line, list, record, whole } from '#schema/fields';

const material = record('材料', {
  name: line('材料名称'),
  copies: v.optional(whole('份数', 1, 999), 1),
  pages: v.optional(whole('页数', 1, 99_999)),
  note: v.optional(line('备注', { example: '复印件，与原件核对无异' })),
});

/** What is handed over with a document. */
export const materials = (title: string) => list(title, material, { widget: 'table' });

type Materials = v.InferOutput<ReturnType<typeof materials>>;

/** The rows of a 移交清单, and how much they come to. */
export const materialsView = (given: Materials) => ({
  材料数: String(given.length),
  总份数: String(given.reduce((sum, { copies }) => sum + copies, 0)),
  材料: given.map(({ name, copies, pages, note = '' }, index) => ({
    序号: String(index + 1),
    名称: name,
    份数: String(copies),
    页数: pages === undefined ? '' : String(pages),
    备注: note,
  })),
});
