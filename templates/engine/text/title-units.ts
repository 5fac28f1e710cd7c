import { breakFlags, NO_END, NO_START, WORD } from './kinsoku';

/** A piece of a title that is never broken; `cost` is the price of beginning a line with it. */
export interface TitleUnit {
  readonly text: string;
  readonly cost: number;
}

/** Function words that end the unit before them: a line never begins with one. */
const CLINGS_TO_PREVIOUS = new Set(['的', '等', '之', '地', '得', '们', '者', '性', '化', '率']);
/** Function words that open the unit after them: a line never ends with one. */
const CLINGS_TO_NEXT = new Set([
  '和',
  '与',
  '及',
  '暨',
  '或',
  '关于',
  '对',
  '向',
  '在',
  '以',
  '为',
  '将',
  '把',
  '不',
  '各',
  '第',
  '转发',
  '印发',
  '批转',
]);
/** Nouns that finish the noun before them (安全生产｜领域): beginning a line with one tears them apart. */
const FINISHES_PREVIOUS = new Set([
  '领域',
  '工作',
  '问题',
  '情况',
  '活动',
  '行动',
  '机制',
  '制度',
  '体系',
  '建设',
  '管理',
  '责任',
  '规定',
  '条例',
  '部门',
  '机关',
  '单位',
  '人员',
  '干部',
  '系统',
  '方面',
  '事项',
  '任务',
  '项目',
  '会议',
  '精神',
  '计划',
  '规划',
  '检查',
  '整治',
  '治理',
  '改革',
  '发展',
  '实施',
  '责任制',
]);

/** 文种 and other closing nouns that must not stand alone on the last line. */
const KINDS = new Set([
  '通知',
  '通报',
  '决定',
  '决议',
  '意见',
  '报告',
  '请示',
  '批复',
  '函',
  '纪要',
  '公告',
  '通告',
  '公报',
  '议案',
  '命令',
  '令',
  '方案',
  '办法',
  '细则',
  '建议书',
  '清单',
  '建议',
  '复函',
]);

/**
 * A title in unbreakable units: its words, with marks, function words, numbers and the closing 文种 attached to what
 * they belong to, and everything between 书名号 or quotation marks dear to break.
 */
export function titleUnits(text: string, words: (text: string) => readonly string[]): TitleUnit[] {
  const units: { text: string; cost: number; depth: number }[] = [];
  let depth = 0;
  let glue = false;
  for (const word of words(text)) {
    const previous = units.at(-1);
    const joins = glue || (previous !== undefined && clings(previous.text, word));
    if (previous && joins) previous.text += word;
    else units.push({ text: word, cost: costBefore(previous?.text, word, depth), depth });
    depth += depthChange(word);
    glue = CLINGS_TO_NEXT.has(word) || endsOpen(word);
  }
  return joinKind(units).map(({ text: piece, cost }) => ({ text: piece, cost }));
}

const first = (text: string) => text.codePointAt(0) ?? 0;
const last = (text: string) => [...text].at(-1)?.codePointAt(0) ?? 0;

function endsOpen(word: string): boolean {
  return (breakFlags(last(word)) & NO_END) !== 0;
}

function clings(previous: string, word: string): boolean {
  if (CLINGS_TO_PREVIOUS.has(word)) return true;
  if (breakFlags(first(word)) & NO_START) return true;
  return (breakFlags(last(previous)) & breakFlags(first(word)) & WORD) !== 0 || joinsNumber(previous, word);
}

/** 2019年, 第3次: a number keeps the measure word after it. */
function joinsNumber(previous: string, word: string): boolean {
  return /[0-9]$/.test(previous) && /^[年月日号次期届个项家]/.test(word);
}

function depthChange(word: string): number {
  let change = 0;
  for (const character of word) {
    if ('《〈“‘（〔'.includes(character)) change += 1;
    if ('》〉”’）〕'.includes(character)) change -= 1;
  }
  return change;
}

/** After 的, a comma or a closing mark a break reads well; inside brackets and quotation marks it does not. */
function costBefore(previous: string | undefined, word: string, depth: number): number {
  if (previous === undefined) return 0;
  if (depth > 0) return 12;
  if (CLINGS_TO_NEXT.has(word) || /[的，、》”）]$/.test(previous) || word.startsWith('《')) return 0;
  return FINISHES_PREVIOUS.has(word) ? 20 : 3;
}

/** …工作的｜通知 → the last line is more than the bare 文种. */
function joinKind<Unit extends { text: string; cost: number }>(units: Unit[]): Unit[] {
  const end = units.at(-1);
  const before = units.at(-2);
  if (!end || !before || !KINDS.has(end.text)) return units;
  return [...units.slice(0, -2), { ...before, text: before.text + end.text }];
}
