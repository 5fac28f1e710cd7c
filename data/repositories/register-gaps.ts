/** 缺号: the numbers of a series that were never given, and why. */
import { numberName, type Series } from '../records/number';
import type { SeriesState } from './series';

/** Numbers in a row that were not used, for one reason. */
export interface Gap {
  /**
   * `skipped`: never to be given, for the reason in `remark`. `unused`: passed over without a reason, since a later
   * number was asked for; whoever answers for the register voids it and says why.
   */
  readonly state: 'skipped' | 'unused';
  /** The first, and the last. */
  readonly serial: number;
  readonly through: number;
  /** 某政办发〔2024〕1—83号 */
  readonly number: string;
  /** Chinese. */
  readonly remark: string;
}

/** The numbers from `from` to `to`, none of which was ever given, in stretches of one reason each. */
export function gapsOf(series: SeriesState, from: number, to: number): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let serial = from; serial <= to;) {
    const { state, remark, end } = whyMissing(series, serial);
    const through = Math.min(to, end);
    gaps.push({ state, serial, through, number: stretchName(series, serial, through), remark });
    serial = through + 1;
  }
  return gaps;
}

function stretchName({ code, year }: Series, serial: number, through: number): string {
  const first = numberName({ code, year, serial });
  return serial === through ? first : `${first.slice(0, -1)}—${through}号`;
}

interface Why extends Pick<Gap, 'state' | 'remark'> {
  /** The last number that is missing for this reason. */
  readonly end: number;
}

function whyMissing({ start, next, skips = [] }: SeriesState, serial: number): Why {
  const skip = skips.find(({ from, to }) => serial >= from && serial <= to);
  if (skip) return { state: 'skipped', remark: skip.reason, end: skip.to };
  const nextSkip = Math.min(next, ...skips.map(({ from }) => from).filter((first) => first > serial));
  if (serial < start) {
    const remark = `从${start}号起编，之前的号不在本登记簿`;
    return { state: 'skipped', remark, end: Math.min(start, nextSkip) - 1 };
  }
  return { state: 'unused', remark: '被后面的号越过，尚未说明原因；不用时请作废并注明', end: nextSkip - 1 };
}
