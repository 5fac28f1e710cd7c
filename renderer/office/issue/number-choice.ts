/** The number in the dialog of issuing: what the form says, and what the register offers. Pure. */
import type { NumberOffer } from '#data/contract/office-types';
import type { DraftInput, Json } from '#data/contract/types';
import { numberName, type Series } from '#data/records/number';

export interface AskedNumber {
  readonly series: Series;
  /** As filled in; absent where the register is to choose. */
  readonly serial?: number;
}

/** Which number the form asks for; `undefined` where it does not say of which series. */
export function askedNumber(input: DraftInput, kindName: string): AskedNumber | undefined {
  const number = part(part(input, 'head'), 'number');
  if (number === undefined) return undefined;
  const code = text(part(number, 'code'));
  const serial = count(part(number, 'serial'));
  const asked = serial === undefined ? {} : { serial };
  if (code === '') return serial === undefined ? undefined : { series: { code: kindName, year: 0 }, ...asked };
  const year = count(part(number, 'year')) ?? yearOfDate(input);
  return year === undefined ? undefined : { series: { code, year }, ...asked };
}

export const yearOfDate = (input: DraftInput): number | undefined => {
  const date = /^(\d{4})-/u.exec(text(part(part(input, 'closing'), 'date')))?.[1];
  return date === undefined ? undefined : Number(date);
};

/** One number that may be taken. */
export interface NumberChoice {
  readonly key: string;
  readonly serial: number;
  readonly purpose?: string;
  /** 中纪办发〔2019〕7号 */
  readonly name: string;
  readonly note: string;
}

/** The next number, the one filled in, and those reserved; the first is what is taken unless another is chosen. */
export function choicesOf({ series, serial }: AskedNumber, offer: NumberOffer): readonly NumberChoice[] {
  const name = (one: number): string => numberName({ ...series, serial: one });
  const reserved = offer.reserved.map(({ serial: one, purpose }) => ({
    ...{ key: `r${one}`, serial: one, purpose, name: name(one) },
    note: `预留：${purpose}`,
  }));
  const filled =
    serial === undefined || serial === offer.next || offer.taken !== undefined
      ? []
      : [{ key: 'filled', serial, name: name(serial), note: aheadNote(serial, offer, series) }];
  const next = {
    ...{ key: 'next', serial: offer.next, name: name(offer.next) },
    note: offer.fresh ? '本系列第一次用，从这个号起编' : '登记簿的下一个号',
  };
  // Where what was filled in is reserved, the reservation comes first: its purpose is to be seen.
  const wanted = reserved.find((one) => one.serial === serial);
  return wanted === undefined
    ? [...filled, next, ...reserved]
    : [wanted, next, ...reserved.filter((one) => one !== wanted)];
}

/** The first number of a series that was never used, as typed; `undefined` where that is no number. */
export function startingAt(choice: NumberChoice, { series }: AskedNumber, typed: string): NumberChoice | undefined {
  if (typed.trim() === '') return choice;
  if (!/^[1-9]\d{0,4}$/.test(typed.trim())) return undefined;
  const serial = Number(typed.trim());
  return { ...choice, serial, name: numberName({ ...series, serial }) };
}

function aheadNote(serial: number, { next, fresh }: NumberOffer, series: Series): string {
  if (fresh) return '公文里填的号；本系列第一次用，从这个号起编';
  if (serial < next) return '公文里填的号';
  const last = serial - 1;
  const gap = last === next ? `${next}号` : `${next}—${last}号`;
  return `公文里填的号；${numberName({ ...series, serial: next })}还没有用，跳过的${gap}会成为空号，须在登记簿说明`;
}

/** The input with the number chosen; nothing else is touched. */
export function withSerial(input: DraftInput, { series: { year, code } }: AskedNumber, serial: number): DraftInput {
  const head = part(input, 'head');
  const number = part(head, 'number');
  const dated = year === 0 ? {} : { code, year };
  return { ...input, head: { ...object(head), number: { ...object(number), ...dated, serial } } };
}

/** What is unusual about the number, though it may be right. */
export function remarksOf({ series: { year } }: AskedNumber, input: DraftInput, offer: NumberOffer): readonly string[] {
  const dated = yearOfDate(input);
  return [
    ...(offer.taken === undefined ? [] : [`公文里填的号不能用：${offer.taken}`]),
    ...(year !== 0 && dated !== undefined && dated !== year
      ? [`发文字号是 ${year} 年的，成文日期在 ${dated} 年，请核对`]
      : []),
    ...(offer.unexplained.length === 0 ? [] : [`登记簿有空号还没有说明原因：${offer.unexplained.join('、')}`]),
  ];
}

type Fields = { readonly [key: string]: Json };

const object = (value: Json | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const part = (value: Json | undefined, key: string): Json | undefined => object(value)[key];
const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');
const count = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
