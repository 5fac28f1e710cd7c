import type { JobArgument, JobResult } from './wire';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { rejectedSheet, templateSheets } from '#data/lists/list-sheets';
import { planAt, planOf, type ListPlan } from '#data/lists/plan';
import { caseFacts, newProblem } from '#data/records/case-facts';
import { dutySheets, readDutySheets } from '#data/duties/duty-sheets';
import { readListFile } from '#electron/services/read-list-file';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import { findKind } from '#kinds/registry';

/** The sheet to fill in for a list of a kind. */
export async function listTemplate({
  kind,
  path,
}: JobArgument<'listTemplate'>): Promise<Reply<JobResult<'listTemplate'>>> {
  const plan = planOfField(kind, path);
  if (plan === undefined) return NO_LIST;
  return succeed({ name: plan.name, bytes: await writeWorkbook(templateSheets(plan)) });
}

/** The rows of a list from bytes that nobody vouches for; those that cannot be taken as a sheet to be put right. */
export async function readList({ kind, path, bytes }: JobArgument<'readList'>): Promise<Reply<JobResult<'readList'>>> {
  const plan = planOfField(kind, path);
  if (plan === undefined) return NO_LIST;
  const read = readListFile(bytes, plan);
  if (!read.ok) return fail('unreadable-file', `${read.message}。`);
  const { rows, rejected, faults, remarks } = read.list;
  return succeed({
    rows: rows.map((row) => ({ ...row })),
    bad: rejected.length,
    findings: [...faults, ...rejected.flatMap(({ findings }) => findings)],
    remarks,
    ...(rejected.length > 0 ? { rejected: await writeWorkbook([rejectedSheet(plan, rejected)]) } : {}),
  });
}

const NO_LIST = fail('bad-argument', '这一项不能从表格导入。');

function planOfField(kind: string, path: string): ListPlan | undefined {
  // A problem of a case gets its number when it is kept.
  if (kind === 'case' && path === 'problems') return planOf('问题清单', newProblem);
  const schema = kind === 'case' ? caseFacts : findKind(kind)?.schema;
  const keys = path.split(/[.[\]]/u).filter((key) => key !== '');
  return (
    schema &&
    planAt(
      schema,
      keys.map((key) => (/^\d+$/u.test(key) ? Number(key) : key)),
    )
  );
}

/** Posts and duties from bytes that nobody vouches for. */
export function readDuties({ bytes }: JobArgument<'readDuties'>): Reply<JobResult<'readDuties'>> {
  const book = readWorkbook(bytes);
  if (!book.ok) return fail('unreadable-file', `${book.message}。`);
  const { posts, duties, findings, remarks } = readDutySheets(book.sheets);
  return succeed({ posts, duties, findings, remarks });
}

export const dutyBook = async (content: JobArgument<'dutyBook'>): Promise<Reply<Uint8Array>> =>
  succeed(await writeWorkbook(dutySheets(content)));
