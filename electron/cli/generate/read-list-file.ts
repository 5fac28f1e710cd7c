import { basename } from 'node:path';
import { readBatchList, type BatchList } from '#data/batch/list';
import { readInput } from '#electron/files/read-input';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import type { Failed } from '../source';

/** The first sheet of an `.xlsx` that has anything on it. */
export async function readListFile(path: string): Promise<{ readonly ok: true; readonly list: BatchList } | Failed> {
  const refuse = (fault: { readonly code: string; readonly message: string }, status: 2 | 3 = 2): Failed => ({
    ok: false,
    problems: [{ ...fault, path: '--list', title: '名单', file: basename(path) }],
    status,
  });
  const read = await readInput(path);
  if (!read.ok) return refuse(read.problem, read.problem.fault === 'input' ? 2 : 3);
  const book = readWorkbook(read.bytes);
  if (!book.ok) return refuse(book);
  const list = readBatchList(book.sheets.find(({ rows }) => rows.some(({ cells }) => cells.size > 0))?.rows ?? []);
  return list.ok ? list : refuse(list);
}
