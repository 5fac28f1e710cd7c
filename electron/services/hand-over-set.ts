import { join } from 'node:path';
import type { Key, Outcome, Store } from '#data/store/port';
import { writeSet } from '#electron/files/write-set';
import { systemTools } from '#electron/storage/system-tools';
import { catalogueWorkbook, cataloguePdf } from './archive-catalogue';
import { catalogueLines, currentSeal } from './catalogue-lines';
import { confirm, gather, handOver, manifestFiles, type HandedOver } from './hand-over';
import type { ProduceDeps } from './produce';

export interface HandOverSet {
  readonly to: string;
  readonly documents: number;
  /** 核验码 */
  readonly anchor: string;
  /** Paths of the files of the documents. */
  readonly files: readonly string[];
}

/**
 * 移交包 of these documents in an empty folder: the stored files byte for byte, the 归档文件目录 and a manifest, all read
 * back after writing.
 */
export const handOverSet = (
  store: Store,
  { to, keys }: { readonly to: string; readonly keys: readonly Key[] },
  deps: Pick<ProduceDeps, 'fonts' | 'words'>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Outcome<HandOverSet>> =>
  store.browse(async (reading) => {
    const done: HandedOver[] = [];
    for (const key of keys) {
      done.push(await handOver(to, await gather(reading, key, systemTools), systemTools));
      progress(done.length, keys.length);
    }
    const anchor = await currentSeal(reading);
    const lines = await catalogueLines(reading, keys);
    const made = systemTools.now();
    const catalogue =
      lines.length === 0
        ? []
        : [
            {
              name: '归档文件目录.pdf',
              bytes: await cataloguePdf(lines, { date: made.slice(0, 10), seal: anchor }, deps),
            },
            { name: '归档文件目录.xlsx', bytes: await catalogueWorkbook(lines) },
          ];
    const files = [...catalogue, ...manifestFiles(done, { made, seal: anchor })];
    await writeSet(to, files, { overwrite: false });
    await confirm(to, files);
    const paths = done.flatMap(({ folder, files: of }) => of.map(({ name }) => join(to, folder, name)));
    return { to, documents: done.length, anchor, files: paths };
  });
