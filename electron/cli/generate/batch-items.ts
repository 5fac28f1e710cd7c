import { fillDraft } from '#data/batch/fill';
import type { BatchList } from '#data/batch/list';
import { documentStem } from '#electron/files/file-name';
import type { Item } from './item';

/** An item a row. `name` is what their files are called, with 【列名】 in it. A row that cannot be filled in is an item that fails. */
export function batchItems(
  draft: unknown,
  { columns: [first = ''], rows }: BatchList,
  { isNumber, name }: { readonly isNumber: (path: string) => boolean; readonly name?: string | undefined },
): readonly Item[] {
  return rows.map((row): Item => {
    const mark = row.cells.get(first) ?? '';
    const about = { name: `名单第${row.number}行${mark === '' ? '' : `（${mark}）`}`, mark };
    const filled = fillDraft(draft, row, isNumber);
    const stem = name === undefined ? undefined : fillDraft(name, row, () => false);
    const problems = [filled, stem].flatMap((part) => (part === undefined || part.ok ? [] : part.problems));
    if (!filled.ok || problems.length > 0) {
      return { ...about, problems: problems.map((problem) => ({ ...problem, title: '' })) };
    }
    const named = stem?.ok === true ? { stem: documentStem(undefined, String(stem.input)) } : {};
    return { ...about, ...named, json: filled.input };
  });
}
