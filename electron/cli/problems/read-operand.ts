import type { ListPlan, ListValues } from '#data/lists/plan';
import { rejectedSheet, type ListSheet } from '#data/lists/list-sheets';
import type { ReadList } from '#data/lists/read-list';
import { basename, dirname } from 'node:path';
import { readInput } from '#electron/files/read-input';
import { writeSet } from '#electron/files/write-set';
import { readListFile } from '#electron/services/read-list-file';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import type { ExitStatus, Invocation, Io } from '../command';
import type { Problem } from '../problem';
import { nameOf } from '../source';
import { findingProblem } from './report';

interface Asked {
  readonly plan: ListPlan;
  readonly file: string;
}

interface Stopped {
  readonly ok: false;
  readonly status: ExitStatus;
}

type FoundList = { readonly ok: true; readonly list: ReadList; readonly problems: readonly Problem[] } | Stopped;

/** The bytes of an operand. Says why where it cannot be read. */
export async function readBytes(
  file: string,
  io: Io,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Stopped> {
  const read = await readInput(file);
  if (read.ok) return read;
  const { code, message, fault } = read.problem;
  return stop(io, file, { code, message }, fault === 'input' ? 2 : 3);
}

/** A file that is not what was asked for. */
export function stop(
  io: Io,
  file: string,
  { code, message }: { readonly code: string; readonly message: string },
  status: ExitStatus = 2,
): Stopped {
  io.fail([{ code, path: '', title: '', message, file: nameOf(file) }]);
  return { ok: false, status };
}

/** The list of a file with all that is wrong in it; bad rows are written to `--rejected`. Says why where it cannot be read. */
export async function findList({ plan, file }: Asked, invocation: Invocation, io: Io): Promise<FoundList> {
  const read = await readBytes(file, io);
  if (!read.ok) return read;
  const found = readListFile(read.bytes, plan);
  if (!found.ok) return stop(io, file, found);
  const { list } = found;
  const rejected = invocation.value('rejected');
  if (rejected !== undefined && list.rejected.length > 0) {
    await writeSheets(rejected, [rejectedSheet(plan, list.rejected)], invocation);
  }
  const findings = [...list.faults, ...list.rejected.flatMap((row) => row.findings)];
  return { ok: true, list, problems: findings.map((finding) => findingProblem(finding, nameOf(file))) };
}

/** `left`: rows that were left out, as `--partial` asks. */
export type TakenList = { readonly ok: true; readonly rows: readonly ListValues[]; readonly left: number } | Stopped;

/** The rows to take in. Nothing goes in unseen: where a row is wrong all of them wait, unless the rest is asked for. */
export async function readListOperand(asked: Asked, invocation: Invocation, io: Io): Promise<TakenList> {
  const found = await findList(asked, invocation, io);
  if (!found.ok) return found;
  const { list, problems } = found;
  if (problems.length > 0 && (!invocation.has('partial') || list.faults.length > 0)) {
    io.fail(problems);
    return { ok: false, status: 2 };
  }
  for (const remark of list.remarks) io.note(`注意：${remark}\n`);
  for (const { path, message } of problems) io.note(`未导入：${path}：${message}\n`);
  return { ok: true, rows: list.rows, left: list.rejected.length };
}

export async function writeSheets(file: string, sheets: readonly ListSheet[], invocation: Invocation): Promise<string> {
  const files = [{ name: basename(file), bytes: await writeWorkbook(sheets) }];
  const [path = file] = await writeSet(dirname(file), files, { overwrite: invocation.has('force') });
  return path;
}
