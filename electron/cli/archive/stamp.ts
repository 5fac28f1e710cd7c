import { join, resolve } from 'node:path';
import { archive, type ArchiveItem } from '#data/records/archive';
import { storeError } from '#data/store/failure';
import { writeSet, type NamedBytes } from '#electron/files/write-set';
import { stampRows } from '#electron/services/archive-stamp';
import { stampFiles } from '#electron/services/stamp-files';
import { ensureFolder } from '#electron/storage/folder';
import type { ExitStatus, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { engineDeps } from '../engine-deps';
import { folderFailure } from '../failure';
import type { Problem } from '../problem';
import { choose } from './add';

interface Stamped {
  readonly item: ArchiveItem;
  readonly files: readonly NamedBytes[];
}

/** 归档章: for each document a page to be printed over the paper copy's first, and a copy of its PDF that has it. */
export const stamp: Run = async (invocation, io) => {
  if (invocation.operands.length === 0) return refuse(io, NO_NAME);
  const to = resolve(invocation.value('to') ?? '.');
  try {
    await ensureFolder(to);
  } catch (error) {
    const { problem, status } = folderFailure(error, to);
    io.fail([{ ...problem, path: '--to' }]);
    return status;
  }
  return withStore(invocation, io, {
    makes: false,
    work: async (store) => {
      const chosen = await choose(store, invocation.operands);
      if (!chosen.ok) return chosen;
      const deps = engineDeps();
      return store.browse(async (reading) => {
        const made: Stamped[] = [];
        for (const { document, numberText } of chosen.value) {
          const item = await reading.find(archive, document);
          if (item === undefined) throw storeError('not-possible', `${numberText}还没有归档，没有归档章`);
          made.push({ item, files: await stampFiles(reading, document, deps) });
        }
        return made;
      });
    },
    tell: async (made): Promise<ExitStatus> => {
      const all = made.flatMap(({ files }) => files);
      await writeSet(to, all, { overwrite: invocation.has('force') });
      const results = made.map(({ item, files }) => ({
        archiveNumber: item.archiveNumber,
        stamp: stampRows(item),
        files: files.map(({ name }) => join(to, name)),
      }));
      const paths = results.flatMap(({ files }) => files.map((path) => `${path}\n`));
      io.out(invocation.has('json') ? `${JSON.stringify(results, null, 2)}\n` : paths.join(''));
      return 0;
    },
  });
};

const NO_NAME: Problem = {
  code: 'missing-argument',
  path: '',
  title: '印发件',
  message: '必须说明给哪一份做归档章：发文字号、标识或档号',
};
