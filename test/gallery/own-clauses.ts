/** What our own files are held to beyond the product's check: measures of ink, whole texts, DOCX against PDF. */
export interface OwnClause {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  /** Name of the measure where one of test/support/measure gives it. */
  readonly what?: string;
}

export const OWN_CLAUSES: readonly OwnClause[] = [
  {
    id: 'mark-top-ink',
    clause: 'GB/T 9704—2012 7.2.4',
    title: '发文机关标志上边缘（按印出的墨迹）距版心上边缘 35 mm',
    what: '发文机关标志上边缘（墨迹）',
  },
  {
    id: 'head-rule-gap-ink',
    clause: 'GB/T 9704—2012 7.2.7',
    title: '发文字号之下 4 mm（按墨迹）印红色分隔线',
    what: '发文字号至版头分隔线（墨迹）',
  },
  {
    id: 'first-line-ink',
    clause: 'GB/T 9704—2012 5.2.1',
    title: '满页首行墨迹在版心上边缘',
    what: '首行上边缘（墨迹）',
  },
  {
    id: 'last-line-ink',
    clause: 'GB/T 9704—2012 5.2.1',
    title: '满页末行墨迹在版心下边缘',
    what: '末行下边缘（墨迹）',
  },
  { id: 'folio-ink', clause: 'GB/T 9704—2012 7.5', title: '一字线墨迹在版心下边缘之下 7 mm', what: '页码一字线' },
  {
    id: 'letter-title-gap-33476',
    clause: 'GB/T 33476.2—2016 7.5',
    title: '信函标题在上一要素之下 20.78 mm',
    what: '信函标题至上一要素',
  },
  { id: 'whole-text', clause: 'GB/T 9704—2012 7.1', title: '正文一字不多、一字不少、次序不变', what: '文字' },
];

export const PAGES_AGREE: OwnClause = {
  id: 'pages-agree',
  clause: 'GB/T 33476.2—2016 5',
  title: 'DOCX 排印出来与 PDF 页数相等',
};

export const LINES_AGREE: OwnClause = {
  id: 'lines-agree',
  clause: 'GB/T 33476.2—2016 5',
  title: 'DOCX 排印出来与 PDF 断行一致',
};
