import type { OfficePorts } from './ports';
import type { VerifyResult } from '#data/contract/archive-types';
import type { Argument } from '#data/contract/contract';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { readSeal } from '#electron/storage/verify/seal';

/** Holds every file of the archive against the ledger, in a thread of its own. */
export async function verifyArchive(
  { seal: noted = '' }: Argument<'verifyArchive'>,
  { verifier, folder, archiveProgress }: OfficePorts,
): Promise<Reply<VerifyResult>> {
  const seal = noted === '' ? undefined : readSeal(noted);
  if (noted !== '' && seal === undefined) {
    return fail('bad-argument', '核验码应当是以前核对时记下的，如 412-9f3a…，短横后至少 16 位。');
  }
  const reply = await verifier.run({ folder, seal }, (done, total) => {
    archiveProgress({ done, total });
  });
  if (!reply.ok) return reply;
  return succeed(reply.value === undefined ? { status: 'canceled' } : { status: 'verified', ...reply.value });
}
