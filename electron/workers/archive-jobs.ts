import type { Jobs } from './wire';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { Outcome, Store } from '#data/store/port';
import { catalogueWorkbook, cataloguePdf } from '#electron/services/archive-catalogue';
import { handOverSet } from '#electron/services/hand-over-set';
import type { ProduceDeps } from '#electron/services/produce';
import { stampFiles } from '#electron/services/stamp-files';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

type ArchiveJobs = Pick<Jobs, 'catalogue' | 'handOver' | 'stamp'>;

/** What the archive needs of the process that has the fonts. */
export const archiveJobs = (deps: () => ProduceDeps): ArchiveJobs => ({
  catalogue: async ({ lines, seal, date, format }) =>
    succeed(await (format === 'pdf' ? cataloguePdf(lines, { date, seal }, deps()) : catalogueWorkbook(lines))),

  handOver: ({ folder, to, documents }, progress) => {
    const ready = deps();
    return inStore(folder, (store) =>
      handOverSet(store, { to, keys: documents }, ready, (done, total) => {
        progress({ done, total, step: '正在写移交包' });
      }),
    );
  },

  stamp: ({ folder, document }) => {
    const ready = deps();
    return inStore(folder, (store) => store.browse((reading) => stampFiles(reading, document, ready)));
  },
});

async function inStore<T>(folder: string, work: (store: Store) => Promise<Outcome<T>>): Promise<Reply<T>> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  const outcome = opened.ok ? await work(opened.value) : opened;
  return outcome.ok ? succeed(outcome.value) : fail(outcome.failure.code, `${outcome.failure.message}。`);
}
