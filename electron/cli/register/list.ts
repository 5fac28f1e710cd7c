import type { Series } from '#data/records/number';
import { listRegister, type RegisterRow } from '#data/repositories/register';
import { seriesName } from '#data/repositories/series';
import { summarizeSeries, type SeriesSummary } from '#data/repositories/series-summary';
import { STATE_NAMES } from '#electron/services/register-book';
import type { Run } from '../command';
import { refuse, withStore } from '../data-store';
import { alignTable } from '../table';
import { askedSeries } from './asked';

/** All series, or with `--code` the lines of one. */
export const list: Run = async (invocation, io) => {
  const asked = invocation.has('code') ? askedSeries(invocation) : undefined;
  if (asked && !asked.ok) return refuse(io, asked.problem);
  const series: Series | undefined = asked?.value;
  const json = invocation.has('json');
  if (!series) {
    return withStore(invocation, io, {
      makes: false,
      work: (store) => store.browse(summarizeSeries),
      tell: (all) => {
        io.out(json ? `${JSON.stringify({ series: all }, null, 2)}\n` : seriesTable(all));
        return 0;
      },
    });
  }
  return withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse((reading) => listRegister(reading, series)),
    tell: (rows) => {
      io.out(json ? `${JSON.stringify({ ...series, rows }, null, 2)}\n` : rowTable(rows));
      return 0;
    },
  });
};

const seriesTable = (all: readonly SeriesSummary[]): string =>
  alignTable([
    ['字号', '起始号', '下一个号', '已用', '预留', '作废', '未说明的缺号'],
    ...all.map((one) => [
      seriesName(one),
      ...[one.start, one.next, one.counts.issued, one.counts.reserved, one.counts.voided, one.counts.unused].map(
        String,
      ),
    ]),
  ]);

const rowTable = (rows: readonly RegisterRow[]): string =>
  alignTable([
    ['发文号', '登记日期', '状态', '密级', '标题', '发往机关', '份数', '归卷', '备注'],
    ...rows.map((row) => [
      row.number,
      row.registered,
      STATE_NAMES[row.state],
      row.secrecy,
      row.title,
      row.sentTo,
      row.copies === undefined ? '' : String(row.copies),
      row.archived,
      row.remark,
    ]),
  ]);
