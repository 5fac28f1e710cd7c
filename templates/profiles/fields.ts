/** The kinds of field that only profiles have; the others are those of inputs. */
import * as v from 'valibot';
import { about, type FieldHints } from '#schema/fields';
import { rule } from '#schema/rule';

interface Range {
  readonly min: number;
  readonly max: number;
  /** Chinese name of the unit. */
  readonly unit: string;
}

/** A length in `unit` from `min` to `max`. */
export const amount = (title: string, { min, max, unit }: Range, hints: FieldHints = {}) => {
  const message = rule('out-of-range', `应在 ${min} 至 ${max} ${unit}之间`);
  return v.pipe(
    v.number(),
    v.minValue(min, message),
    v.maxValue(max, message),
    about(title, { ...hints, help: `${unit}；${hints.help ?? ''}` }),
  );
};

export const yesNo = (title: string, hints?: FieldHints) => v.pipe(v.boolean(), about(title, hints));

const COLOR = /^#[0-9A-Fa-f]{6}$/;
/** Weakest red, and strongest green and blue, of what people still call red. */
const RED_AT_LEAST = 0xb0;
const OTHERS_AT_MOST = 0x50;

/** A red as `#RRGGBB`. */
export const red = (title: string, hints?: FieldHints) =>
  v.pipe(
    v.string(),
    v.check((text) => COLOR.test(text), rule('not-a-color', '应写成 #RRGGBB，例如 #FF0000')),
    v.check(isRed, rule('not-red', '应当是红色，例如 #FF0000、#C00000')),
    v.transform((text) => text.toUpperCase()),
    about(title, hints),
  );

function isRed(text: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
  return r >= RED_AT_LEAST && g <= OTHERS_AT_MOST && b <= OTHERS_AT_MOST;
}
