import type { JobArgument, JobResult } from './wire';
import { version } from '../../package.json';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { issueInput } from '#electron/services/issue';
import type { ProduceDeps } from '#electron/services/produce';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

/** Issues in the process that has the fonts; the store's lock lets it and the main process take turns. */
export async function issueInStore(
  { folder, input, ...options }: JobArgument<'issue'>,
  deps: ProduceDeps,
): Promise<Reply<JobResult<'issue'>>> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  if (!opened.ok) return fail(opened.failure.code, `${opened.failure.message}。`);
  const result = await issueInput(opened.value, input, { ...options, deps, program: version });
  if (result.ok) {
    const notices = result.notices.map(({ message }) => message);
    return succeed({ status: 'issued', document: result.document, notices });
  }
  if ('failure' in result) return fail(result.failure.code, `${result.failure.message}。`);
  return succeed({ status: 'problems', problems: result.problems });
}
