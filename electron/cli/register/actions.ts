/** What `zhiwen register` does with one number or one series. */
import { numberName, type Ending, type Series } from '#data/records/number';
import { releaseNumber, reserveNumber, voidNumber } from '#data/repositories/numbers';
import { rebuildRegister } from '#data/repositories/rebuild';
import { seriesName, startSeries } from '#data/repositories/series';
import type { UnitOfWork } from '#data/store/port';
import type { Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { askedNumber, askedPerson, askedSerial, askedSeries, askedText, type Asked } from './asked';

/** Does it for good, and then says so. */
const deed =
  <A, T>(ask: (invocation: Invocation) => Asked<A>, { makes, work, tell }: Deed<A, T>): Run =>
  async (invocation, io) => {
    const asked = ask(invocation);
    if (!asked.ok) return refuse(io, asked.problem);
    return withStore(invocation, io, {
      makes,
      work: (store) => store.write((unit) => work(unit, asked.value, askedPerson(invocation))),
      tell: (done) => say(invocation, io, done, tell),
    });
  };

interface Deed<A, T> {
  readonly makes: boolean;
  readonly work: (unit: UnitOfWork, asked: A, by: string) => Promise<T>;
  /** In Chinese. */
  readonly tell: (done: T) => string;
}

function say<T>(invocation: Invocation, io: Io, done: T, tell: (done: T) => string): 0 {
  io.out(invocation.has('json') ? `${JSON.stringify(done, null, 2)}\n` : `${tell(done)}\n`);
  return 0;
}

/** The first problem, or all that was asked for. */
function both<A, B>(first: Asked<A>, second: Asked<B>): Asked<A & B> {
  if (!first.ok) return first;
  return second.ok ? { ok: true, value: { ...first.value, ...second.value } } : second;
}

const named = <K extends string, T>(key: K, { ...asked }: Asked<T>): Asked<Readonly<Record<K, T>>> =>
  asked.ok ? { ok: true, value: { [key]: asked.value } as Readonly<Record<K, T>> } : asked;

const reason = (invocation: Invocation) => named('reason', askedText(invocation, 'reason', '原因'));

/** The next number, whichever that is. */
const asWish = (series: Asked<Series>): Asked<Series & { readonly serial?: number }> => series;

export const reserve = deed(
  (invocation) =>
    both(
      invocation.has('serial') ? askedNumber(invocation) : asWish(askedSeries(invocation)),
      named('purpose', askedText(invocation, 'purpose', '用途')),
    ),
  {
    makes: true,
    work: async (unit, { purpose, ...wish }, by) => {
      const number = await reserveNumber(unit, wish, { by, purpose });
      return { ...number, number: numberName(number), state: 'reserved', purpose };
    },
    tell: ({ number, purpose }) => `已预留${number}（${purpose}）`,
  },
);

export const release = deed((invocation) => both(askedNumber(invocation), reason(invocation)), {
  makes: false,
  work: async (unit, { reason, ...number }, by) => {
    await releaseNumber(unit, number, { by, reason });
    return { ...number, number: numberName(number), state: 'released', reason };
  },
  tell: ({ number }) => `已释放${number}`,
});

export const annul = deed(
  (invocation) => both(both(askedNumber(invocation), reason(invocation)), named('ending', askedEnding(invocation))),
  {
    makes: false,
    work: async (unit, { reason, ending, ...number }, by) => {
      await voidNumber(unit, number, { by, reason, ending });
      return { ...number, number: numberName(number), state: 'voided', reason, ...(ending && { ending }) };
    },
    tell: ({ number, ending }) => `${ending ? HOW[ending.how] : '已作废'}${number}`,
  },
);

const HOW = { revoked: '已撤销', repealed: '已废止' } as const;

function askedEnding(invocation: Invocation): Asked<Ending | undefined> {
  for (const how of ['revoked', 'repealed'] as const) {
    const date = invocation.value(how);
    if (date === undefined) continue;
    if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))) return { ok: true, value: { how, date } };
    const message = '应当是 2024-06-01 这样的日期';
    return { ok: false, problem: { code: 'invalid-date', path: `--${how}`, title: '日期', message } };
  }
  return { ok: true, value: undefined };
}

export const start = deed(
  (invocation) =>
    both(both(askedSeries(invocation), named('next', askedSerial(invocation, 'next', '起始号'))), reason(invocation)),
  {
    makes: true,
    work: (unit, { next, reason, ...series }, by) => startSeries(unit, series, { next, reason, by }),
    tell: (series) => `${seriesName(series)}从第${series.next}号起编`,
  },
);

export const rebuild = deed(() => ({ ok: true, value: {} }), {
  makes: false,
  work: (unit) => rebuildRegister(unit),
  tell: ({ entries }) => `已按总账的 ${entries} 条重建登记簿`,
});
