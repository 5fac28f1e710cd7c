import type { Orientation } from '#standard/text-area';
import type { Diagnostic } from '../diagnose';
import type { Flow, FlowTable } from '../flow/flow';
import { ptToTwip } from '../units';

/** Characters that columns hold on average where a table can be read with ease. */
const READABLE = 3;

/** Tables with more columns than the page has room for: an error where a character does not fit, a warning where few do. */
export function checkTables({ sections }: Flow): Diagnostic[] {
  const tables = sections.flatMap(({ orientation, blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [{ table: block, orientation }] : [])),
  );
  const narrow = tables.find(({ table }) => table.columns.some(({ width }) => width < roomFor(1, table)));
  if (narrow) return [tooNarrow(narrow.table, narrow.orientation)];
  return tables
    .filter(({ table, orientation }) => orientation === 'portrait' && meanWidth(table) < roomFor(READABLE, table))
    .map(({ table }) => cramped(table));
}

const roomFor = (characters: number, { padX, size }: FlowTable): number => 2 * padX + characters * ptToTwip(size);

const meanWidth = ({ columns }: FlowTable): number =>
  columns.reduce((sum, { width }) => sum + width, 0) / columns.length;

const tooNarrow = ({ columns, path }: FlowTable, orientation: Orientation): Diagnostic => ({
  code: 'table-too-wide',
  severity: 'error',
  message: `表格有 ${columns.length} 列，有的列窄得排不下一个字。请减少列数${orientation === 'portrait' ? '，或把表格放进横排的附件' : '，或分成几个表'}。`,
  ...(path === undefined ? {} : { path }),
});

const cramped = ({ columns, path }: FlowTable): Diagnostic => ({
  code: 'table-cramped',
  severity: 'warning',
  message: `表格有 ${columns.length} 列，竖排时每列只排得下两三个字，不便阅读。建议把表格放进横排的附件，或减少列数。`,
  ...(path === undefined ? {} : { path }),
});
