import { userInfo } from 'node:os';
import type { DocumentNumber, Series } from '#data/records/number';
import type { Invocation } from '../command';
import type { Problem } from '../problem';

/** What the options of `register` say, or what is wrong with them. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const wrong = (option: string, title: string, message: string, code = 'missing-option'): Asked<never> => ({
  ok: false,
  problem: { code, path: `--${option}`, title, message },
});

const given = <T>(value: T): Asked<T> => ({ ok: true, value });

/** `--code` and `--year`; without a year, a series that runs on from year to year. */
export function askedSeries(invocation: Invocation): Asked<Series> {
  const code = invocation.value('code');
  if (code === undefined) return wrong('code', '机关代字', '必须说明是哪个字号：--code 机关代字，如 --code 某政办发');
  const year = invocation.value('year') ?? '0';
  if (!/^(?:0|19[5-9]\d|[2-9]\d{3})$/.test(year)) {
    return wrong('year', '年份', '应当是四位年份，如 2024', 'invalid-number');
  }
  return given({ code, year: Number(year) });
}

/** A number of a series, such as `--serial 7`. */
export function askedSerial(invocation: Invocation, option: string, title: string): Asked<number> {
  const text = invocation.value(option);
  if (text === undefined) return wrong(option, title, `必须说明${title}：--${option} 7`);
  return /^[1-9]\d{0,4}$/.test(text)
    ? given(Number(text))
    : wrong(option, title, '应当是 1 至 99999 的整数', 'invalid-number');
}

export function askedNumber(invocation: Invocation): Asked<DocumentNumber> {
  const series = askedSeries(invocation);
  if (!series.ok) return series;
  const serial = askedSerial(invocation, 'serial', '发文顺序号');
  return serial.ok ? given({ ...series.value, serial: serial.value }) : serial;
}

export function askedText(invocation: Invocation, option: string, title: string): Asked<string> {
  const text = invocation.value(option)?.trim() ?? '';
  return text === '' ? wrong(option, title, `必须说明${title}：--${option} …`) : given(text);
}

/** Who does it; the machine's user where nobody is named. */
export const askedPerson = (invocation: Invocation): string => invocation.value('by') ?? userInfo().username;
