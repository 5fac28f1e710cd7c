import { RETENTION_NAMES } from '#data/records/archive';
import { listHoldings, type Holding } from '#data/repositories/holdings';
import type { Run } from '../command';
import { withStore } from '../data-store';
import { alignTable } from '../table';

/** Everything issued, with its 档号 once archived. */
export const list: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse(listHoldings),
    tell: (all) => {
      const chosen = all.filter(({ archived }) => archived !== undefined || !invocation.has('archived'));
      io.out(invocation.has('json') ? `${JSON.stringify(chosen.map(plain), null, 2)}\n` : table(chosen));
      return 0;
    },
  });

const stateOf = ({ voided, archived }: Holding): 'voided' | 'archived' | 'issued' =>
  voided ? 'voided' : archived ? 'archived' : 'issued';
const STATES = { voided: '作废', archived: '已归档', issued: '已印发' } as const;

const plain = (holding: Holding) => ({
  id: holding.id,
  number: holding.numberText,
  title: holding.title,
  kind: holding.kind,
  ...(holding.date === undefined ? {} : { date: holding.date }),
  issuedAt: holding.issuedAt,
  state: stateOf(holding),
  ...(holding.archived && {
    archiveNumber: holding.archived.archiveNumber,
    retention: holding.archived.class.retention,
    pages: holding.archived.pages,
  }),
  ...(holding.voided && { voided: holding.voided }),
  scans: holding.scans,
});

const table = (holdings: readonly Holding[]): string =>
  alignTable([
    ['发文字号', '标题', '成文日期', '状态', '档号', '保管期限', '页数'],
    ...holdings.map((one) => [
      one.numberText,
      one.title,
      one.date ?? '',
      STATES[stateOf(one)],
      one.archived?.archiveNumber ?? '',
      one.archived ? RETENTION_NAMES[one.archived.class.retention] : '',
      one.archived ? String(one.archived.pages) : '',
    ]),
  ]);
