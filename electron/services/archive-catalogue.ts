/** 归档文件目录 (DA/T 22—2015 5.5). */
import { RETENTION_NAMES, type ArchiveItem } from '#data/records/archive';
import type { IssuedDocument } from '#data/records/document';
import { writeWorkbook, type SheetColumn } from '#electron/spreadsheet/write-workbook';
import { listPdf } from './list-pdf';
import type { ProduceDeps } from './produce';

export interface CatalogueLine {
  readonly item: ArchiveItem;
  readonly document: IssuedDocument;
  /** What became of it: 废止, 撤销. */
  readonly ended?: string | undefined;
}

interface Column extends SheetColumn {
  readonly of: (line: CatalogueLine, index: number) => string | number;
  readonly align: 'left' | 'center' | 'right';
  /** Share of the printed width. */
  readonly weight: number;
}

const COLUMNS: readonly Column[] = [
  { title: '序号', width: 6, weight: 4, align: 'center', of: (_, index) => index + 1 },
  { title: '档号', width: 28, weight: 17, align: 'left', of: ({ item }) => item.archiveNumber },
  { title: '文号', width: 24, weight: 14, align: 'left', of: ({ document }) => document.numberText },
  { title: '责任者', width: 24, weight: 14, align: 'left', of: ({ document }) => document.facts?.issuers ?? '' },
  { title: '题名', width: 48, weight: 26, align: 'left', of: ({ document }) => document.title },
  { title: '日期', width: 10, weight: 7, align: 'center', of: ({ document }) => dateOf(document) },
  { title: '密级', width: 10, weight: 5, align: 'center', of: ({ document }) => document.facts?.secrecy ?? '' },
  { title: '页数', width: 6, weight: 4, align: 'center', of: ({ item }) => item.pages },
  { title: '备注', width: 24, weight: 9, align: 'left', of: remarkOf },
];

/** YYYYMMDD */
const dateOf = ({ date, issuedAt }: IssuedDocument): string => (date ?? issuedAt).slice(0, 10).replaceAll('-', '');

function remarkOf({ item, ended }: CatalogueLine): string {
  return [item.remark, ended].filter((part) => part !== undefined).join('；');
}

/** A4 landscape, the head row on every page. `date` is that of the copy, ISO. */
export function cataloguePdf(
  lines: readonly CatalogueLine[],
  { date, seal }: { readonly date: string; readonly seal: string },
  deps: Pick<ProduceDeps, 'fonts' | 'words'>,
): Promise<Uint8Array> {
  return listPdf(
    {
      title: '归档文件目录',
      notes: [coverOf(lines), `打印日期：${date}　核验码：${seal}`],
      columns: COLUMNS.map(({ title, weight, align }) => ({ title, width: weight, align })),
      rows: lines.map((line, index) => COLUMNS.map(({ of }) => String(of(line, index)))),
      orientation: 'landscape',
      date,
    },
    deps,
  );
}

/** 全宗号, 年度, 保管期限 and 机构（问题） where all lines share them. */
function coverOf(lines: readonly CatalogueLine[]): string {
  const same = (of: (item: ArchiveItem) => string): string => {
    const found = new Set(lines.map(({ item }) => of(item)));
    return found.size === 1 ? ([...found][0] ?? '') : '各种';
  };
  const parts = [
    `全宗号：${same(({ fonds }) => fonds)}`,
    `年度：${same(({ year }) => String(year))}`,
    `保管期限：${same(({ retention }) => RETENTION_NAMES[retention])}`,
    `机构（问题）：${same(({ section }) => section ?? '不分')}`,
  ];
  return parts.join('　');
}

export const catalogueWorkbook = (lines: readonly CatalogueLine[]): Promise<Uint8Array> =>
  writeWorkbook([
    {
      name: '归档文件目录',
      columns: COLUMNS.map(({ title, width }) => ({ title, width })),
      rows: lines.map((line, index) => COLUMNS.map(({ of }) => of(line, index))),
    },
  ]);
