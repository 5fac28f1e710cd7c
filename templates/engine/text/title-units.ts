import {
  clingsToNext,
  clingsToPrevious,
  closingNouns,
  conjunctions,
  finishesPrevious,
  placeEnds,
  transitive,
} from '#standard/title-words';
import { breakFlags, NO_END, NO_START, WORD } from './kinsoku';

/** A piece of a title that is never broken; `cost` is the price of beginning a line with it. */
export interface TitleUnit {
  readonly text: string;
  readonly cost: number;
  /** It stands inside 书名号, quotation marks or brackets. */
  readonly inside: boolean;
}

/** Prices of a break, from one that reads well to one that tears things apart. */
const BEST = -3;
const FREE = 0;
const FAIR = 3;
const POOR = 7;
/** Between the items of a list. */
const LISTED = 9;
const BAD = 22;
/** Inside an organ's name. */
const TORN = 45;
/** Added to a break inside 书名号, quotation marks or brackets. */
const IN_BRACKETS = 12;

/**
 * A title in unbreakable units: its words, with marks, function words, numbers and the closing 文种 attached to what
 * they belong to, and everything between 书名号 or quotation marks dear to break.
 */
export function titleUnits(text: string, words: (text: string) => readonly string[]): TitleUnit[] {
  const units: { text: string; cost: number; inside: boolean }[] = [];
  let depth = 0;
  let last = '';
  for (const word of words(text)) {
    const previous = units.at(-1);
    const inside = depth > 0;
    const joins = clingsToNext.has(last) || endsOpen(last) || (previous !== undefined && clings(previous.text, word));
    if (previous && joins) previous.text += word;
    else
      units.push({ text: word, cost: previous ? costBetween(last, word) + (inside ? IN_BRACKETS : 0) : FREE, inside });
    depth += depthChange(word);
    last = word;
  }
  return joinClosingNoun(units);
}

const codeAt = (text: string, index: number): number => [...text].at(index)?.codePointAt(0) ?? 0;

const endsOpen = (word: string): boolean => word !== '' && (breakFlags(codeAt(word, -1)) & NO_END) !== 0;

function clings(previous: string, word: string): boolean {
  if (clingsToPrevious.has(word) || (breakFlags(codeAt(word, 0)) & NO_START) !== 0) return true;
  const latin = breakFlags(codeAt(previous, -1)) & breakFlags(codeAt(word, 0)) & WORD;
  return latin !== 0 || joinsNumber(previous, word);
}

/** 2019年 and 第3次 keep the measure word, 云政发〔2024〕5号 stays whole. */
function joinsNumber(previous: string, word: string): boolean {
  return (
    (/[0-9]$/.test(previous) && /^[年月日号次期届个项家]/.test(word)) || word.startsWith('〔') || /〕$/.test(previous)
  );
}

function depthChange(word: string): number {
  let change = 0;
  for (const character of word) {
    if ('《〈“‘（〔'.includes(character)) change += 1;
    if ('》〉”’）〕'.includes(character)) change -= 1;
  }
  return change;
}

/** After 的, a comma or a closing mark, before 关于 or 书名号 a break reads well; inside a name it does not. */
function costBetween(before: string, word: string): number {
  if (belongsToPlace(before, word)) return TORN;
  if (conjunctions.has(word) || finishesPrevious.has(word)) return BAD;
  if (word === '关于') return BEST;
  if (/^[《“（]/.test(word) || /[的，》”）]$/.test(before)) return FREE;
  if (before.endsWith('、')) return LISTED;
  return transitive.has(before) ? POOR : FAIR;
}

const ORGAN =
  /(?:政府|委员会|党委|党工委|纪委|监委|法院|检察院|人大|人民代表大会|政协|局|办公室|大队|支队|中心|指挥部)$/;

const AREA = /(?:开发区|新区|园区|示范区)$/;

/** 东山镇｜人民政府, 云岭｜高新技术产业开发区 */
function belongsToPlace(before: string, word: string): boolean {
  if (AREA.test(word)) return before.length < 4 && !transitive.has(before);
  return before.length > 1 && placeEnds.includes(before.at(-1) ?? ' ') && ORGAN.test(word);
}

/** …工作的｜通知 → the last line is more than the bare 文种. */
function joinClosingNoun(units: readonly TitleUnit[]): TitleUnit[] {
  const end = units.at(-1);
  const before = units.at(-2);
  if (!end || !before || !closingNouns.has(end.text)) return [...units];
  return [...units.slice(0, -2), { ...before, text: before.text + end.text }];
}
