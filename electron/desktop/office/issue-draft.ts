import type { OfficePorts } from './ports';
import { viewOf } from './issued';
import type { Argument } from '#data/contract/contract';
import type { IssueReply } from '#data/contract/office-types';
import { succeed, type Reply } from '#data/contract/reply';
import { documents, type IssuedDocument } from '#data/records/document';
import { drafts } from '#data/records/draft';

/** Issues what is in the window. The engine process does the work; it says `issued` only when it is durable. */
export async function issueDraft(argument: Argument<'issue'>, ports: OfficePorts): Promise<Reply<IssueReply>> {
  const { engine, folder, progress, rememberPerson } = ports;
  const { input, by, start, purpose, draft } = argument;
  const job = {
    ...{ folder, input, by },
    ...(start === undefined ? {} : { start }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(draft === undefined ? {} : { draft }),
  };
  rememberPerson(by);
  const reply = await engine.run('issue', job, ({ done, step }) => progress({ done, total: 1, step }));
  if (!reply.ok) {
    const issued = await issuedAfterAll(draft?.id, ports);
    return issued === undefined ? reply : succeed({ status: 'issued', issued: viewOf(issued, ports), notices: [] });
  }
  if (reply.value.status === 'problems') return succeed(reply.value);
  const { document, notices } = reply.value;
  return succeed({ status: 'issued', issued: viewOf(document, ports), notices });
}

/** An engine that ended, or a disk that failed at the deciding step, may have done the work: the draft tells. */
async function issuedAfterAll(
  draft: string | undefined,
  { store }: Pick<OfficePorts, 'store'>,
): Promise<IssuedDocument | undefined> {
  if (draft === undefined) return undefined;
  const found = await store.read(async (reading) => {
    const key = (await reading.find(drafts, draft))?.document;
    return key === undefined ? undefined : reading.find(documents, key);
  });
  return found.ok ? found.value : undefined;
}
