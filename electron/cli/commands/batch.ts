import { unknownPlaces, unusedColumns } from '#data/batch/fill';
import { findKind } from '#kinds/registry';
import { numberPaths } from '#schema/number-paths';
import type { Run } from '../command';
import { refuse } from '../data-store';
import { batchItems } from '../generate/batch-items';
import { readManner } from '../generate/plan';
import { readListFile } from '../generate/read-list-file';
import { runPlan } from '../generate/run';
import { nameOf, readSource } from '../source';

/** 成批生成: one draft and one list, a document for each row. What is wrong with one row does not stop the others. */
export const runBatch: Run = async (invocation, io) => {
  const [draftPath = ''] = invocation.operands;
  const listPath = invocation.value('list');
  if (listPath === undefined) {
    const message = '必须说明名单是哪个文件：--list 名单.xlsx';
    return refuse(io, { code: 'missing-option', path: '--list', title: '名单', message });
  }
  const [read, draft, table] = [
    await readManner(invocation),
    await readSource(draftPath),
    await readListFile(listPath),
  ];
  if (!read.ok || !draft.ok || !table.ok) {
    io.fail([read, draft, table].flatMap((part) => (part.ok ? [] : part.problems)));
    return [draft, table].some((part) => !part.ok && part.status === 3) ? 3 : 2;
  }
  const { list } = table;
  const unknown = unknownPlaces(draft.json, list);
  if (unknown.length > 0) {
    io.fail(unknown.map((problem) => ({ ...problem, title: '', file: nameOf(draftPath) })));
    return 2;
  }
  for (const column of unusedColumns(draft.json, list)) io.note(`注意：底稿没有用到名单的“${column}”这一列\n`);
  const kind = findKind(String((draft.json as { readonly kind?: unknown } | null)?.kind));
  const numbers = kind === undefined ? new Set<string>() : numberPaths(kind);
  const items = batchItems(draft.json, list, { isNumber: (path) => numbers.has(path), name: invocation.value('name') });
  return runPlan({ ...read.manner, items, pictures: draft.pictures }, io, { json: invocation.has('json') });
};
