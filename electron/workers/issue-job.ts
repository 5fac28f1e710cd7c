import type { JobArgument, JobResult } from './wire';
import { version } from '../../package.json';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { issueFromCase } from '#electron/services/case-issue';
import type { DraftInput, Json, JsonObject } from '#data/contract/types';
import { issueInput } from '#electron/services/issue';
import { issueDraft } from '#electron/services/issue-draft';
import type { ProduceDeps } from '#electron/services/produce';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

/** Issues in the process that has the fonts; the store's lock lets it and the main process take turns. */
export async function issueInStore(
  { folder, input, draft, ...options }: JobArgument<'issue'>,
  deps: ProduceDeps,
): Promise<Reply<JobResult<'issue'>>> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  if (!opened.ok) return fail(opened.failure.code, `${opened.failure.message}。`);
  const common = { ...options, deps, program: version };
  const result = await (draft === undefined
    ? issueInput(opened.value, input, common)
    : issueDraft(opened.value, { ...draft, serial: serialOf(input) }, common));
  if (result.ok) {
    const notices = result.notices.map(({ message }) => message);
    return succeed({ status: 'issued', document: result.document, notices });
  }
  if ('failure' in result) return fail(result.failure.code, `${result.failure.message}。`);
  return succeed({ status: 'problems', problems: result.problems });
}

/** 定稿: what has no number is kept in its case as it is now. */
export async function settleInStore(
  { folder, ...wish }: JobArgument<'settle'>,
  deps: ProduceDeps,
): Promise<Reply<JobResult<'settle'>>> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  if (!opened.ok) return fail(opened.failure.code, `${opened.failure.message}。`);
  const result = await issueFromCase(opened.value, wish, { deps, by: wish.by, program: version });
  if (result.ok) return succeed({ problems: [] });
  if ('failure' in result) return fail(result.failure.code, `${result.failure.message}。`);
  return succeed({ problems: result.problems });
}
/** The number that was chosen: the only thing that may be another than in the draft. */
function serialOf({ head }: DraftInput): number | undefined {
  const number = isObject(head) ? head['number'] : undefined;
  const serial = isObject(number) ? number['serial'] : undefined;
  return typeof serial === 'number' ? serial : undefined;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
