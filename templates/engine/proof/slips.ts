/** Slips of the pen and of copying that no standard names, but every reader stumbles over. */
import { around } from './punctuation';

const HAN = '\\p{Script=Han}';

/** A fault that is told as a hint or a warning, with what would be right. */
export interface Slip {
  readonly code: string;
  readonly severity: 'warning' | 'hint';
  readonly clause?: string;
  readonly message: string;
  readonly fault: (text: string, words: (text: string) => readonly string[]) => string | undefined;
}

const ENGLISH = new RegExp(`${HAN}\\s*(?:and|or|the|of|in|to|for|with|on|at|by|is|are)\\s*${HAN}`, 'u');
const TWICE = new RegExp(`(${HAN})\\1`, 'u');
/**
 * Words of one character that may well stand before a word that begins with the same: 对｜对照, 为｜为民, 市｜市场, 签｜签字,
 * 钉｜钉子.
 */
const SMALL_WORDS = new Set([
  ...'对在为以由与从是会可要已不无有被把将于和及向按经应当人个次日月年家',
  ...'省市县区乡镇街村局部厅处科室院校站所司组党团',
  ...'签钉打看说讲谈想试走找查改办问学练做建管用收交报送发开上下',
]);
/** 实实在在 */
const FOURFOLD = /(\p{Script=Han})\1(\p{Script=Han})\2/gu;

/** 知知识: of two like characters one stands alone as a word; 工作作风 and 人人 do not. */
function doubledCharacter(text: string, words: (text: string) => readonly string[]): string | undefined {
  if (!TWICE.test(text)) return undefined;
  const split = words(text.replace(FOURFOLD, ''));
  const at = split.findIndex((word, index) => {
    const next = split[index + 1] ?? '';
    const alone = word.length === 1 && next.startsWith(word) && next !== '';
    return (
      alone && TWICE.test(word + next) && !SMALL_WORDS.has(word) && (next.length > 1 || word === '的' || word === '了')
    );
  });
  return at < 0 ? undefined : split.slice(at, at + 2).join('');
}

export const SLIPS: readonly Slip[] = [
  {
    code: 'stray-latin',
    severity: 'warning',
    message: '汉字中间混入了英文单词，请改成中文',
    fault: around(ENGLISH),
  },
  {
    code: 'doubled-character',
    severity: 'hint',
    message: '像是重复打了一个字，请核对',
    fault: doubledCharacter,
  },
  {
    code: 'listed-titles',
    severity: 'hint',
    clause: 'GB/T 15834—2011 4.5.3.5',
    message: '相邻的书名号之间通常不用顿号，写成“》《”',
    fault: around(/》、《/u),
  },
  {
    code: 'spaced-characters',
    severity: 'hint',
    message: '汉字之间有空格，多半是从别处复制来的，请删去',
    fault: around(new RegExp(`${HAN}{2} +${HAN}{2}`, 'u')),
  },
];
