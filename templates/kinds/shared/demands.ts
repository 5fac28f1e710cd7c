import * as v from 'valibot';
import { line, list, record, text } from '#schema/fields';
import { chineseNumber, phrase, sentence } from '../wording';

const demand = record('要求', {
  title: line('概括', { help: '一句话，不写序号', example: '压实监管责任' }),
  detail: text('具体要求'),
});

/** What an office demands in its own words; where it does not, the usual demands of the kind stand. */
export const demands = (title: string) => v.optional(list(title, demand, { help: '不填时用通用的要求' }));

export type GivenDemand = v.InferOutput<typeof demand>;

/** One of the numbered demands of a document: heading, text, and the field it comes from. */
export interface Demand {
  readonly 标题: string;
  readonly 文字: string;
  readonly 字段: string;
}

/** The office's own demands, which come from `content.demands`, or the usual ones. */
export const demandsOr = (
  given: readonly GivenDemand[] | undefined,
  usual: readonly GivenDemand[],
): readonly Demand[] =>
  (given ?? usual).map(({ title, detail }, index) => ({
    标题: phrase(title),
    文字: sentence(detail),
    字段: given === undefined ? 'content.demands' : `content.demands[${index}]`,
  }));

const MARKS = {
  first: (ordinal: number) => `${chineseNumber(ordinal)}、`,
  second: (ordinal: number) => `（${chineseNumber(ordinal)}）`,
} as const;

/** Demands with 一、 or （一） before them, as headings of the first or second level are numbered; gaps close up. */
export const numberDemands = (given: readonly (Demand | false)[], level: keyof typeof MARKS) =>
  given.filter((one) => one !== false).map((one, index) => ({ ...one, 序号: MARKS[level](index + 1) }));
