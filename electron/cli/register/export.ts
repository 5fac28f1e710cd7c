import { dirname, basename, extname } from 'node:path';
import type { Series } from '#data/records/number';
import { listRegister, type RegisterRow } from '#data/repositories/register';
import { writeSet } from '#electron/files/write-set';
import { registerPdf, registerWorkbook } from '#electron/services/register-book';
import { systemTools } from '#electron/storage/system-tools';
import type { ExitStatus, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { engineDeps } from '../engine-deps';
import { askedSeries } from './asked';

/** The 发文登记簿 of a series as a PDF or an `.xlsx`, by the ending of the name. */
export const exportBook: Run = async (invocation, io) => {
  const series = askedSeries(invocation);
  if (!series.ok) return refuse(io, series.problem);
  const file = invocation.operands[1];
  const make = file === undefined ? undefined : WRITERS.get(extname(file).toLowerCase());
  if (file === undefined || make === undefined) return refuse(io, NO_FILE);
  return withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse((reading) => listRegister(reading, series.value)),
    tell: async (rows): Promise<ExitStatus> => {
      const bytes = await make({ series: series.value, rows, date: systemTools.now().slice(0, 10) });
      const files = [{ name: basename(file), bytes }];
      const [path] = await writeSet(dirname(file), files, { overwrite: invocation.has('force') });
      const done = { file: path, rows: rows.length };
      io.out(invocation.has('json') ? `${JSON.stringify(done, null, 2)}\n` : `${path ?? file}\n`);
      return 0;
    },
  });
};

interface Book {
  readonly series: Series;
  readonly rows: readonly RegisterRow[];
  readonly date: string;
}

const WRITERS = new Map<string, (book: Book) => Promise<Uint8Array>>([
  ['.pdf', (book) => registerPdf(book, engineDeps())],
  ['.xlsx', registerWorkbook],
]);

const NO_FILE = {
  code: 'unknown-format',
  path: '',
  title: '文件',
  message: '必须说明写到哪个文件，扩展名为 .pdf 或 .xlsx，如 register export 登记簿.xlsx',
};
