import { basename, dirname, extname } from 'node:path';
import { writeSet } from '#electron/files/write-set';
import { draftSheetPdf } from '#electron/services/draft-sheet';
import type { ExitStatus, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { engineDeps } from '../engine-deps';
import { namedDraft } from './asked';

/** The 发文稿纸 of a draft, as a PDF to be printed and written on. */
export const sheet: Run = async (invocation, io) => {
  const [, name = '', file = ''] = invocation.operands;
  if (extname(file).toLowerCase() !== '.pdf') return refuse(io, NO_FILE);
  return withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse((reading) => namedDraft(reading, name)),
    tell: async (draft): Promise<ExitStatus> => {
      const files = [{ name: basename(file), bytes: await draftSheetPdf(draft, engineDeps()) }];
      const [path = file] = await writeSet(dirname(file), files, { overwrite: invocation.has('force') });
      io.out(invocation.has('json') ? `${JSON.stringify({ file: path }, null, 2)}\n` : `${path}\n`);
      return 0;
    },
  });
};

const NO_FILE = {
  code: 'unknown-format',
  path: '',
  title: '文件',
  message: '必须说明写到哪个 PDF 文件，如 draft sheet 草稿标识 稿纸.pdf',
};
