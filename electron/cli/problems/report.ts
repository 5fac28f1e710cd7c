import type { ListFinding, ReadList } from '#data/lists/read-list';
import type { ExitStatus, Invocation, Io } from '../command';
import type { Problem } from '../problem';

/** A fault of a row as the outside contract prints it: the cell in the place of a path. */
export const findingProblem = ({ sheet, row, column, cell, message }: ListFinding, file: string): Problem => ({
  code: row === 0 ? 'no-list' : cell === '' ? 'bad-sheet' : 'bad-cell',
  path: cell,
  title: column,
  message: `${placeOf(sheet, row)}${message}`,
  file,
});

const placeOf = (sheet: string, row: number): string =>
  `${sheet === '' ? '' : `工作表“${sheet}”`}${row === 0 ? '' : `第 ${row} 行`}${sheet === '' && row === 0 ? '' : '：'}`;

/** What was found in a list, without taking it. */
export function tellList(
  list: ReadList,
  problems: readonly Problem[],
  { invocation, io }: { readonly invocation: Invocation; readonly io: Io },
): ExitStatus {
  const { rows, rejected, remarks } = list;
  if (invocation.has('json')) {
    io.out(`${JSON.stringify({ good: rows.length, bad: rejected.length, problems, remarks }, null, 2)}\n`);
    return problems.length === 0 ? 0 : 1;
  }
  for (const remark of remarks) io.note(`注意：${remark}\n`);
  io.out(`可以导入 ${rows.length} 行，有问题 ${rejected.length} 行\n`);
  for (const { path, message } of problems) io.out(`${[path, message].filter((part) => part !== '').join('：')}\n`);
  return problems.length === 0 ? 0 : 1;
}
