import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { archive } from '#data/records/archive';
import { HEAD_KEY, head } from '#data/records/number';
import { documents } from '#data/records/document';
import { listHoldings, pickHolding, type Holding } from '#data/repositories/holdings';
import { storeError } from '#data/store/failure';
import type { Reading } from '#data/store/port';
import { catalogueWorkbook, cataloguePdf, type CatalogueLine } from '#electron/services/archive-catalogue';
import { confirm, gather, handOver, manifestFiles, type HandedOver } from '#electron/services/hand-over';
import { writeSet } from '#electron/files/write-set';
import { ensureFolder } from '#electron/storage/folder';
import { systemTools } from '#electron/storage/system-tools';
import { sealText } from '#electron/storage/verify/seal';
import type { Run } from '../command';
import { refuse, withStore } from '../data-store';
import { engineDeps } from '../engine-deps';
import { folderFailure } from '../failure';

/** 移交包 of what is named, or of everything: the stored files byte for byte, read back after writing. */
export const exportArchive: Run = async (invocation, io) => {
  const to = resolve(invocation.value('to') ?? `移交 ${systemTools.now().slice(0, 10)}`);
  try {
    await ensureFolder(to);
    if ((await readdir(to)).length > 0) return refuse(io, NOT_EMPTY);
  } catch (error) {
    const { problem, status } = folderFailure(error, to);
    io.fail([{ ...problem, path: '--to' }]);
    return status;
  }
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.browse(async (reading) => {
        const chosen = pick(await listHoldings(reading), invocation.operands);
        const done: HandedOver[] = [];
        for (const one of chosen) done.push(await handOver(to, await gather(reading, one, systemTools), systemTools));
        const seal = sealText((await reading.find(head, HEAD_KEY)) ?? { sequence: 0, hash: '' });
        const lines = await catalogueLines(reading, chosen);
        const date = systemTools.now().slice(0, 10);
        const files = [
          ...(lines.length === 0
            ? []
            : [
                { name: '归档文件目录.pdf', bytes: await cataloguePdf(lines, { date, seal }, engineDeps()) },
                { name: '归档文件目录.xlsx', bytes: await catalogueWorkbook(lines) },
              ]),
          ...manifestFiles(done, { made: systemTools.now(), seal }),
        ];
        await writeSet(to, files, { overwrite: false });
        await confirm(to, files);
        return { to, documents: done.length, anchor: seal, files: paths(to, done) };
      }),
    tell: (result) => {
      const text = `${result.to}\n共 ${result.documents} 件，已读回核对，与原件逐字节相同。核验码：${result.anchor}\n`;
      io.out(invocation.has('json') ? `${JSON.stringify(result, null, 2)}\n` : text);
      return 0;
    },
  });
};

const paths = (to: string, done: readonly HandedOver[]): readonly string[] =>
  done.flatMap(({ folder, files }) => files.map(({ name }) => join(to, folder, name)));

function pick(all: readonly Holding[], names: readonly string[]): readonly Holding[] {
  if (names.length === 0) return all;
  return names.map((name) => {
    const found = pickHolding(all, name);
    if (found === undefined) throw storeError('not-possible', `没有印发件“${name}”；可以写发文字号、标识或档号`);
    return found;
  });
}

/** In the order of their 档号. */
async function catalogueLines(reading: Reading, chosen: readonly Holding[]): Promise<readonly CatalogueLine[]> {
  const lines: CatalogueLine[] = [];
  for (const { document: key, voided } of chosen) {
    const item = await reading.find(archive, key);
    const document = await reading.find(documents, key);
    if (!item || !document) continue;
    const { ending, reason = '' } = voided ?? {};
    const ended =
      ending?.how === 'repealed' ? `自${ending.date}起废止` : voided ? `已撤销或作废：${reason}` : undefined;
    lines.push({ item, document, ended });
  }
  return lines.sort((a, b) => (a.item.archiveNumber < b.item.archiveNumber ? -1 : 1));
}

const NOT_EMPTY = {
  code: 'not-empty',
  path: '--to',
  title: '移交包的文件夹',
  message: '文件夹里已有东西；移交包要写到空文件夹，以免混进别的文件',
};
