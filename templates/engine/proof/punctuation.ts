/** Marks that do not belong into Chinese text (GB/T 15834—2011), as data: what a finished file is held against, and what an author is told while writing. */

/** A rule about wording: what must not be found in any paragraph of the text. */
export interface WordingRule {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly wanted: string;
  /** The first thing wrong in a paragraph, with a little of what stands around it; undefined where nothing is. */
  readonly fault: (text: string) => string | undefined;
}

/** The first match of a pattern, with a little of what stands around it. */
export const around =
  (pattern: RegExp) =>
  (text: string): string | undefined => {
    const match = pattern.exec(text);
    return match ? text.slice(Math.max(0, match.index - 3), match.index + match[0].length + 3) : undefined;
  };

const HAN = '\\p{Script=Han}';

const fullWidth: WordingRule = {
  id: 'full-width-marks',
  clause: 'GB/T 15834—2011 5.1.1',
  title: '汉字之间用全角标点',
  wanted: '全角标点',
  fault: around(new RegExp(`${HAN}[,;:?!()]|[,;:?!()]${HAN}|${HAN}\\.(?:${HAN}|$)`, 'u')),
};

const straightQuotes: WordingRule = {
  id: 'curly-quotes',
  clause: 'GB/T 15834—2011 4.8.2',
  title: '引号用“ ”和‘ ’',
  wanted: '“ ”或‘ ’',
  fault: around(new RegExp(`["'＂](?=${HAN})|(?<=${HAN})["'＂]`, 'u')),
};

const PAIRS: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '）': '（',
  '》': '《',
  '〉': '〈',
  '〕': '〔',
  '】': '【',
};
const OPENING = new Set(Object.values(PAIRS));

const paired: WordingRule = {
  id: 'paired-marks',
  clause: 'GB/T 15834—2011 4.8',
  title: '引号、括号、书名号前后成对',
  wanted: '前后成对',
  fault: (text) => {
    const open: string[] = [];
    for (const [index, char] of [...text].entries()) {
      if (OPENING.has(char)) open.push(char);
      const partner = PAIRS[char];
      if (partner !== undefined && open.pop() !== partner)
        return [...text].slice(Math.max(0, index - 5), index + 3).join('');
    }
    const left = open.at(-1);
    return left === undefined ? undefined : around(new RegExp(`${left}.{0,6}`, 'u'))(text);
  },
};

const ellipsis: WordingRule = {
  id: 'ellipsis-form',
  clause: 'GB/T 15834—2011 4.11',
  title: '省略号为六个小圆点“……”',
  wanted: '……',
  fault: around(new RegExp(`(?<!…)…(?!…)|…{3}|(?<=${HAN})\\.{3,}|。{2,}`, 'u')),
};

const dash: WordingRule = {
  id: 'dash-form',
  clause: 'GB/T 15834—2011 4.10',
  title: '破折号占两个字“——”',
  wanted: '——',
  fault: around(new RegExp(`(?<=${HAN})-{2,}|(?<=${HAN})－{1,}(?=${HAN})|—{3,}`, 'u')),
};

const doubled: WordingRule = {
  id: 'no-doubled-marks',
  clause: 'GB/T 15834—2011 附录B',
  title: '点号不重复，“等”前不用顿号',
  wanted: '不重复',
  fault: around(/[，、；：]{2,}|[。，、；：][，、；：]|、等/u),
};

const nested: WordingRule = {
  id: 'nested-titles',
  clause: 'GB/T 15834—2011 4.15.3.5',
  title: '书名号里再用书名号时，里层用〈 〉',
  wanted: '《……〈……〉……》',
  fault: (text) => around(/《[^》]*《/u)(text) ?? around(new RegExp(`[<＜]${HAN}+[>＞]`, 'u'))(text),
};

const yearBrackets: WordingRule = {
  id: 'number-brackets',
  clause: 'GB/T 15834—2011 4.9',
  title: '文中引用的发文字号，年份用六角括号〔 〕',
  wanted: '〔 〕',
  fault: around(new RegExp(`${HAN}(?:\\[|［|【)\\d{4}(?:\\]|］|】)\\d+号`, 'u')),
};

export const PUNCTUATION: readonly WordingRule[] = [
  fullWidth,
  straightQuotes,
  paired,
  ellipsis,
  dash,
  doubled,
  nested,
  yearBrackets,
];
