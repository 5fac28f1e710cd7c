import { readInput } from '#electron/files/read-input';
import { checkFile } from '#electron/services/check-file';
import { checkReport } from '../check-report';
import type { ExitStatus, Io, Run } from '../command';
import { nameOf } from '../source';

/** Holds a finished PDF or DOCX against the standard. Exit status 1 where any measured rule does not hold. */
export const runCheckFile: Run = async (invocation, io) => {
  const path = invocation.operands[0] ?? '';
  const read = await readInput(path);
  if (!read.ok) {
    const message =
      read.problem.code === 'is-directory' ? '这是一个文件夹，应当给出 PDF 或 DOCX 文件' : read.problem.message;
    return refuse(io, path, { code: read.problem.code, message }, read.problem.fault === 'input' ? 2 : 3);
  }
  const check = await checkFile(read.bytes);
  if (!check.ok) return refuse(io, path, check, 2);
  const { kind, pages, remarks, clauses } = check;
  const file = nameOf(path);
  if (invocation.has('json')) io.out(`${JSON.stringify({ file, kind, pages, remarks, clauses }, null, 2)}\n`);
  else io.out(checkReport(file, check));
  return clauses.some(({ state }) => state === 'fails') ? 1 : 0;
};

function refuse(
  io: Io,
  path: string,
  { code, message }: { code: string; message: string },
  status: ExitStatus,
): ExitStatus {
  io.fail([{ code, path: '', title: '', message, file: nameOf(path) }]);
  return status;
}
