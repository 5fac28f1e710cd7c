import { basename, dirname } from 'node:path';
import { rejectedSheet, templateSheets, type ListSheet } from '#data/lists/list-sheets';
import type { ReadList } from '#data/lists/read-list';
import { tableFields, type TableField } from '#data/lists/table-fields';
import { readInput } from '#electron/files/read-input';
import { writeSet } from '#electron/files/write-set';
import { readListFile } from '#electron/services/read-list-file';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { refuse } from '../data-store';
import { namedKind } from '../named-kind';
import type { Problem } from '../problem';
import { findingProblem, tellList } from '../problems/report';
import { intoInput } from '../problems/into-input';
import { nameOf } from '../source';

/** 问题清单, or any other list of a kind, from `.xlsx` or from text copied out of a spreadsheet. */
export const runProblems: Run = async (invocation, io) => {
  const [action = '', file] = invocation.operands;
  const field = fieldOf(invocation);
  if ('code' in field) return refuse(io, field);
  if (action === 'template') return writeTemplate(field, file, invocation, io);
  if (action !== 'check' && action !== 'import') {
    const message = '没有这个操作（可用：template、check、import）';
    return refuse(io, { code: 'unknown-action', path: action, title: '操作', message });
  }
  if (file === undefined) {
    const message = `缺少文件，应当写成 zhiwen problems ${action} 文件.xlsx`;
    return refuse(io, { code: 'missing-argument', path: '', title: '文件', message });
  }
  return readFile(field, { action, file }, invocation, io);
};

const DEFAULT_KIND = 'supervision-circular';

function fieldOf(invocation: Invocation): TableField | Problem {
  const kind = namedKind(invocation.value('kind') ?? DEFAULT_KIND);
  if ('code' in kind) return { ...kind, path: '--kind' };
  const fields = tableFields(kind.schema);
  const wanted = invocation.value('field');
  const found = wanted === undefined ? fields[0] : fields.find(({ path }) => path === wanted);
  if (found) return found;
  const known = fields.map(({ path, plan }) => `${path}（${plan.name}）`).join('、');
  const message = known === '' ? `${kind.name}里没有可以从表格导入的清单` : `没有这一项（可用：${known}）`;
  return { code: 'unknown-field', path: '--field', title: '清单', message };
}

async function writeTemplate(
  { plan }: TableField,
  operand: string | undefined,
  invocation: Invocation,
  io: Io,
): Promise<ExitStatus> {
  const file = invocation.value('out') ?? operand;
  if (file === undefined) {
    return refuse(io, {
      code: 'missing-option',
      path: '--out',
      title: '模板文件',
      message: '应当写成 --out 文件.xlsx',
    });
  }
  const path = await writeSheets(file, templateSheets(plan), invocation);
  io.out(invocation.has('json') ? `${JSON.stringify({ file: path }, null, 2)}\n` : `${path}\n`);
  return 0;
}

async function readFile(
  field: TableField,
  { action, file }: { readonly action: 'check' | 'import'; readonly file: string },
  invocation: Invocation,
  io: Io,
): Promise<ExitStatus> {
  const name = nameOf(file);
  const fault = (code: string, message: string): Problem => ({ code, path: '', title: '', message, file: name });
  const read = await readInput(file);
  if (!read.ok) {
    io.fail([fault(read.problem.code, read.problem.message)]);
    return read.problem.fault === 'input' ? 2 : 3;
  }
  const found = readListFile(read.bytes, field.plan);
  if (!found.ok) return refuse(io, fault(found.code, found.message));
  const { list } = found;
  await offerBack(field, list, invocation);
  const findings = [...list.faults, ...list.rejected.flatMap((row) => row.findings)];
  const problems = findings.map((finding) => findingProblem(finding, name));
  if (action === 'check') return tellList(list, problems, { invocation, io });
  // Nothing goes in unseen: where a row is wrong, all wait, unless the rest is asked for.
  const partial = invocation.has('partial') && list.faults.length === 0;
  if (problems.length > 0 && !partial) return refuse(io, ...problems);
  for (const remark of list.remarks) io.note(`注意：${remark}\n`);
  const status = await intoInput(field, list.rows, invocation, io);
  if (status !== 0 || problems.length === 0) return status;
  for (const { path, message } of problems) io.note(`未导入：${[path, message].filter(Boolean).join('：')}\n`);
  return 1;
}

async function offerBack({ plan }: TableField, { rejected }: ReadList, invocation: Invocation): Promise<void> {
  const file = invocation.value('rejected');
  if (file !== undefined && rejected.length > 0) await writeSheets(file, [rejectedSheet(plan, rejected)], invocation);
}

async function writeSheets(file: string, sheets: readonly ListSheet[], invocation: Invocation): Promise<string> {
  const files = [{ name: basename(file), bytes: await writeWorkbook(sheets) }];
  const [path = file] = await writeSet(dirname(file), files, { overwrite: invocation.has('force') });
  return path;
}
