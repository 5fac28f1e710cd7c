import type { Series } from '#data/records/number';
import type { RegisterRow, RowState } from '#data/repositories/register';
import { seriesName } from '#data/repositories/series';
import { findKind } from '#kinds/registry';
import { writeWorkbook, type SheetColumn } from '#electron/spreadsheet/write-workbook';
import { listPdf } from './list-pdf';
import type { ProduceDeps } from './produce';

interface Column extends SheetColumn {
  readonly of: (row: RegisterRow, index: number) => string | number | undefined;
  readonly align?: 'left' | 'center' | 'right';
  /** Of the printed page; columns without it are in the workbook only. */
  readonly weight?: number;
}

export const STATE_NAMES: Readonly<Record<RowState, string>> = {
  issued: '已用',
  reserved: '预留',
  released: '已释放',
  voided: '作废',
  skipped: '不用',
  unused: '缺号',
};

/** Columns of a 发文登记簿; the first nine are the usual ones. */
const COLUMNS: readonly Column[] = [
  { title: '顺序号', width: 8, weight: 4, align: 'center', of: (_, index) => index + 1 },
  { title: '登记日期', width: 12, weight: 8, align: 'center', of: ({ registered }) => registered },
  { title: '发文号', width: 24, weight: 13, of: ({ number }) => number },
  { title: '密级', width: 10, weight: 6, align: 'center', of: ({ secrecy }) => secrecy },
  { title: '标题', width: 48, weight: 24, of: ({ title }) => title },
  { title: '发往机关', width: 36, weight: 20, of: ({ sentTo }) => sentTo },
  { title: '份数', width: 7, weight: 4, align: 'center', of: ({ copies }) => copies },
  { title: '归卷情况', width: 20, weight: 9, of: ({ archived }) => archived },
  { title: '备注', width: 30, weight: 12, of: ({ remark }) => remark },
  { title: '状态', width: 8, align: 'center', of: ({ state }) => STATE_NAMES[state] },
  { title: '文种', width: 10, of: ({ kind }) => (kind === '' ? '' : (findKind(kind)?.name ?? kind)) },
  { title: '签发人', width: 10, of: ({ signer }) => signer },
  { title: '成文日期', width: 12, of: ({ date }) => date },
  { title: '紧急程度', width: 10, of: ({ urgency }) => urgency },
  { title: '附件数', width: 8, of: ({ attachments }) => attachments },
  { title: '拟稿人', width: 10, of: ({ drafter }) => drafter },
  { title: '登记人', width: 10, of: ({ by }) => by },
];

export interface RegisterBook {
  readonly series: Series;
  readonly rows: readonly RegisterRow[];
  /** ISO date of the copy. */
  readonly date: string;
}

const titleOf = (series: Series): string => `发文登记簿（${seriesName(series)}）`;

/** 发文登记簿 for printing: A4 landscape, the head row on every page. */
export function registerPdf(
  { series, rows, date }: RegisterBook,
  deps: Pick<ProduceDeps, 'fonts' | 'words'>,
): Promise<Uint8Array> {
  const printed = COLUMNS.filter(({ weight }) => weight !== undefined);
  return listPdf(
    {
      title: titleOf(series),
      columns: printed.map(({ title, weight = 1, align = 'left' }) => ({ title, width: weight, align })),
      rows: rows.map((row, index) => printed.map(({ of }) => String(of(row, index) ?? ''))),
      orientation: 'landscape',
      date,
    },
    deps,
  );
}

/** 发文登记簿 as an `.xlsx`, with all its columns. */
export const registerWorkbook = ({ series, rows }: RegisterBook): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: sheetName(series),
      columns: COLUMNS.map(({ title, width }) => ({ title, width })),
      rows: rows.map((row, index) => COLUMNS.map(({ of }) => of(row, index))),
    },
  ]);

/** Spreadsheets allow 31 characters, and not all of them. */
const sheetName = (series: Series): string =>
  seriesName(series)
    .replace(/[\\/?*[\]:]/g, '_')
    .slice(0, 31);
