import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { listHoldings } from '#data/repositories/holdings';
import { handOverSet } from '#electron/services/hand-over-set';
import { ensureFolder } from '#electron/storage/folder';
import { systemTools } from '#electron/storage/system-tools';
import type { Run } from '../command';
import { refuse, withStore } from '../data-store';
import { engineDeps } from '../engine-deps';
import { folderFailure } from '../failure';
import { choose } from './add';

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
    work: async (store) => {
      const { operands } = invocation;
      const chosen = await (operands.length === 0 ? store.browse(listHoldings) : choose(store, operands));
      if (!chosen.ok) return chosen;
      return handOverSet(store, { to, keys: chosen.value.map(({ document }) => document) }, engineDeps());
    },
    tell: (result) => {
      const text = `${result.to}\n共 ${result.documents} 件，已读回核对，与原件逐字节相同。核验码：${result.anchor}\n`;
      io.out(invocation.has('json') ? `${JSON.stringify(result, null, 2)}\n` : text);
      return 0;
    },
  });
};

const NOT_EMPTY = {
  code: 'not-empty',
  path: '--to',
  title: '移交包的文件夹',
  message: '文件夹里已有东西；移交包要写到空文件夹，以免混进别的文件',
};
