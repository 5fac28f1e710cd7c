/** What people do with numbers by hand, each with who and why. */
import type { OfficePorts } from './ports';
import type { Argument } from '#data/contract/contract';
import type { NumberDone } from '#data/contract/office-types';
import type { Reply } from '#data/contract/reply';
import { numberName, type Ending } from '#data/records/number';
import { releaseNumber, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { seriesName, startSeries } from '#data/repositories/series';
import { storeError } from '#data/store/failure';
import type { UnitOfWork } from '#data/store/port';
import { replyOf } from '#electron/desktop/store-reply';

type Ports = Pick<OfficePorts, 'store' | 'rememberPerson'>;

/** Says so once it is durable. */
async function deed(
  { store, rememberPerson }: Ports,
  by: string,
  work: (unit: UnitOfWork) => Promise<string>,
): Promise<Reply<NumberDone>> {
  rememberPerson(by);
  return replyOf(await store.write(async (unit) => ({ told: await work(unit) })));
}

export const reserve = (
  { by, purpose, ...wish }: Argument<'reserveNumber'>,
  ports: Ports,
): Promise<Reply<NumberDone>> =>
  deed(ports, by, async (unit) => `已预留${numberName(await reserveNumber(unit, wish, { by, purpose }))}`);

const DONE = { released: '已释放', voided: '已作废', revoked: '已撤销', repealed: '已废止' } as const;

export const endNumber = (
  { how, date, reason, by, ...number }: Argument<'endNumber'>,
  ports: Ports,
): Promise<Reply<NumberDone>> =>
  deed(ports, by, async (unit) => {
    if (how === 'released') await releaseNumber(unit, number, { by, reason });
    else await voidNumber(unit, number, { by, reason, ending: endingOf(how, date) });
    return `${DONE[how]}${numberName(number)}`;
  });

function endingOf(how: 'voided' | 'revoked' | 'repealed', date: string | undefined): Ending | undefined {
  if (how === 'voided') return undefined;
  if (date === undefined) throw storeError('not-possible', '撤销、废止要写明从哪一天起');
  return { how, date };
}

export const start = (
  { next, reason, by, ...series }: Argument<'startSeries'>,
  ports: Ports,
): Promise<Reply<NumberDone>> =>
  deed(ports, by, async (unit) => {
    const state = await startSeries(unit, series, { next, reason, by });
    return `${seriesName(series)}从${state.next}号起编`;
  });
