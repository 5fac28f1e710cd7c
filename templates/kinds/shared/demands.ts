import { chineseNumber } from '../wording';

/** One of the numbered demands of a document: heading, text, and the field it comes from. */
export interface Demand {
  readonly 标题: string;
  readonly 文字: string;
  readonly 字段: string;
}

const MARKS = {
  first: (ordinal: number) => `${chineseNumber(ordinal)}、`,
  second: (ordinal: number) => `（${chineseNumber(ordinal)}）`,
} as const;

/** Demands with 一、 or （一） before them, as headings of the first or second level are numbered; gaps close up. */
export const numberDemands = (demands: readonly (Demand | false)[], level: keyof typeof MARKS) =>
  demands.filter((demand) => demand !== false).map((demand, index) => ({ ...demand, 序号: MARKS[level](index + 1) }));
