import { columnOf, type Paper, type PaperTable } from './tables';

/** A number that a sentence says, and what the table it counts comes to. */
export interface Count {
  readonly what: string;
  readonly said: number;
  readonly counted: number;
}

interface Rule {
  readonly what: string;
  /** Its first group is the number. Only the first match counts, unless `all`. */
  readonly pattern: RegExp;
  readonly count: (paper: Paper, match: RegExpExecArray) => number | undefined;
}

const withHead =
  (head: string) =>
  ({ tables }: Paper): PaperTable | undefined =>
    tables.find(({ heads }) => heads.includes(head));

const rowsOf = (head: string) => (paper: Paper) => withHead(head)(paper)?.rows.length;

/** Rows with a number of their own: a form may stand below the list. */
const numberedRows = (head: string) => (paper: Paper) => {
  const table = withHead(head)(paper);
  return table && (columnOf(table, '序号') ?? []).filter((cell) => /^\d+$/u.test(cell)).length;
};

const cellsLike = (head: string, wanted: (cell: string) => boolean) => (paper: Paper) => {
  const table = withHead(head)(paper);
  return table && columnOf(table, head)?.filter(wanted).length;
};

const sumOf = (head: string) => (paper: Paper) => {
  const table = withHead(head)(paper);
  return table && (columnOf(table, head) ?? []).reduce((sum, cell) => sum + (Number.parseInt(cell, 10) || 0), 0);
};

const distinctIn =
  (...heads: readonly string[]) =>
  (paper: Paper) => {
    const head = heads.find((one) => withHead(one)(paper) !== undefined);
    const table = head === undefined ? undefined : withHead(head)(paper);
    return table && head !== undefined ? new Set(columnOf(table, head)).size : undefined;
  };

/** Numbered paragraphs of a text: 1. 2. 3. up to the heading that ends it. */
const numbered = (text: string): number => {
  let last = 0;
  while (text.includes(`${last + 1}.`)) last += 1;
  return last;
};

/** What is counted, where a table of that head is there to be counted. */
const RULES: readonly Rule[] = [
  { what: '问题数', pattern: /发现问题(\d+)项/u, count: rowsOf('问题性质') },
  { what: '重大隐患数', pattern: /其中重大隐患(\d+)项/u, count: cellsLike('问题性质', (cell) => cell === '重大隐患') },
  { what: '问题单位数', pattern: /涉及(\d+)家单位/u, count: distinctIn('被督查单位') },
  { what: '整改事项数', pattern: /(?:所列|（共|，共)(\d+)项(?:问题|，|）)/u, count: rowsOf('状态') },
  { what: '完成数', pattern: /已完成整改(\d+)项/u, count: cellsLike('状态', (cell) => cell === '已完成') },
  { what: '在改数', pattern: /正在整改(\d+)项/u, count: cellsLike('状态', (cell) => cell === '正在整改') },
  { what: '长期数', pattern: /长期坚持(\d+)项/u, count: cellsLike('状态', (cell) => cell === '长期坚持') },
  { what: '销号数', pattern: /已销号(\d+)项/u, count: cellsLike('销号', (cell) => cell !== '—') },
  { what: '线索数', pattern: /问题线索(\d+)件/u, count: numberedRows('反映对象') },
  { what: '责任事项数', pattern: /共列入责任事项(\d+)项/u, count: rowsOf('频次') },
  { what: '牵头单位数', pattern: /由(\d+)个单位牵头/u, count: distinctIn('牵头单位') },
  { what: '移送材料数', pattern: /移送材料(\d+)种/u, count: numberedRows('份数') },
  { what: '移送份数', pattern: /移送材料\d+种(\d+)份/u, count: sumOf('份数') },
  { what: '整改措施数', pattern: /制定整改措施(\d+)项/u, count: rowsOf('整改措施') },
];

const CATEGORY = /（[一二三四五六七八九十]+）[^。]*?(?:共发现问题(\d+)项[^。]*。|（(\d+)项）)/gu;

/** Every number of a finished document that a table or a list of it can be held against. */
export function countsOf(paper: Paper): readonly Count[] {
  const told = RULES.flatMap(({ what, pattern, count }): readonly Count[] => {
    const match = pattern.exec(paper.text);
    const counted = match && count(paper, match);
    return match && counted !== undefined && counted !== null ? [{ what, said: Number(match[1]), counted }] : [];
  });
  return [...told, ...categoryCounts(paper), ...frequencies(paper), ...materials(paper)];
}

/** （一）……（10项） and the numbered problems under it; all of them together are the whole. */
function categoryCounts({ text }: Paper): readonly Count[] {
  const found = [...text.matchAll(CATEGORY)];
  return found.map((match, index) => {
    const from = match.index + match[0].length;
    const end = found[index + 1]?.index ?? endOfList(text, from);
    return {
      what: `${match[0].slice(0, 16)}…`,
      said: Number(match[1] ?? match[2]),
      counted: numbered(text.slice(from, end)),
    };
  });
}

function endOfList(text: string, from: number): number {
  const next = text.slice(from).search(/[三四]、/u);
  return next < 0 ? text.length : from + next;
}

/** 每月落实的3项、每季度落实的2项 */
function frequencies(paper: Paper): readonly Count[] {
  const column = withHead('频次')(paper);
  if (!column) return [];
  const cells = columnOf(column, '频次') ?? [];
  return [...paper.text.matchAll(/(每周|每月|每季度|每半年|每年)落实的(\d+)项/gu)].map(([, frequency = '', said]) => ({
    what: frequency,
    said: Number(said),
    counted: cells.filter((cell) => cell === frequency).length,
  }));
}

/** 附件材料5种43页 of a hand-over */
function materials(paper: Paper): readonly Count[] {
  const match = /附件材料(\d+)种(\d+)页/u.exec(paper.text);
  const table = withHead('附件材料及页数')(paper);
  if (!match || !table) return [];
  const pages = (columnOf(table, '附件材料及页数') ?? []).flatMap((cell) =>
    [...cell.matchAll(/(\d+)页/gu)].map((one) => Number(one[1])),
  );
  return [
    { what: '材料数', said: Number(match[1]), counted: pages.length },
    { what: '材料页数', said: Number(match[2]), counted: pages.reduce((sum, one) => sum + one, 0) },
  ];
}
