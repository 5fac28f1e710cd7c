import { basename, dirname } from 'node:path';
import { findDirectory, mergeDirectory } from '#data/repositories/directory';
import { directorySheets, readDirectorySheets, type RowProblem } from '#data/repositories/directory-sheets';
import type { Directory } from '#data/records/directory';
import { readInput } from '#electron/files/read-input';
import { writeSet } from '#electron/files/write-set';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';

/** 通讯录 from and to `.xlsx`. What is written from an empty one is the template to fill in. */
export const runDirectory: Run = async (invocation, io) => {
  const [action, file = ''] = invocation.operands;
  if (action === 'export') return exportTo(file, invocation, io);
  if (action === 'import') return importFrom(file, invocation, io);
  const message = '没有这个操作（可用：import、export）';
  return refuse(io, { code: 'unknown-action', path: action ?? '', title: '操作', message });
};

const exportTo = (file: string, invocation: Invocation, io: Io): Promise<ExitStatus> =>
  withStore(invocation, io, {
    makes: true,
    work: (store) => store.read(findDirectory),
    tell: async (directory): Promise<ExitStatus> => {
      const files = [{ name: basename(file), bytes: await writeWorkbook(directorySheets(directory)) }];
      const [path = file] = await writeSet(dirname(file), files, { overwrite: invocation.has('force') });
      io.out(
        invocation.has('json') ? `${JSON.stringify({ file: path, ...counts(directory) }, null, 2)}\n` : `${path}\n`,
      );
      return 0;
    },
  });

/** Exit status 1 where a row was left out: the rest is taken all the same. */
async function importFrom(file: string, invocation: Invocation, io: Io): Promise<ExitStatus> {
  const fault = (code: string, message: string) => ({ code, path: '', title: '', message, file: basename(file) });
  const read = await readInput(file);
  if (!read.ok) {
    io.fail([fault(read.problem.code, read.problem.message)]);
    return read.problem.fault === 'input' ? 2 : 3;
  }
  const book = readWorkbook(read.bytes);
  if (!book.ok) return refuse(io, fault(book.code, book.message));
  const { directory, problems } = readDirectorySheets(book.sheets);
  return withStore(invocation, io, {
    makes: true,
    work: (store) => store.write((unit) => mergeDirectory(unit, directory)),
    tell: () => report(directory, problems, { invocation, io }),
  });
}

function report(
  taken: Directory,
  problems: readonly RowProblem[],
  { invocation, io }: { readonly invocation: Invocation; readonly io: Io },
): ExitStatus {
  if (invocation.has('json')) io.out(`${JSON.stringify({ taken: counts(taken), problems }, null, 2)}\n`);
  else {
    const { units, people, groups, seals, series } = counts(taken);
    io.out(`已导入：单位 ${units}、人员 ${people}、主送抄送组 ${groups}、印章 ${seals}、字号 ${series}\n`);
    for (const { sheet, row, column, message } of problems) {
      const place = [`工作表“${sheet}”`, row > 0 ? `第 ${row} 行` : '', column === '' ? '' : `“${column}”栏`].join('');
      io.note(`未采用：${place}：${message}\n`);
    }
  }
  return problems.length > 0 ? 1 : 0;
}

const counts = ({ units, people, groups, seals, series }: Directory) => ({
  units: units.length,
  people: people.length,
  groups: groups.length,
  seals: seals.length,
  series: series.length,
});
