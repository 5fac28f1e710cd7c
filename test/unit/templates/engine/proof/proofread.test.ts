import { describe, expect, it } from 'vitest';
import { proofread } from '#engine/proof/proofread';
import { splitWords } from '#electron/services/words';
import { KINDS } from '#kinds/registry';
import { boundModel } from '../../../../support/bound';
import { correctionsOf, seedInput, sourceText } from '../../../../support/seed';

const readBody = (body: readonly string[]) =>
  proofread(boundModel({ kind: 'regulation', title: '工作办法', body }), splitWords);
const told = (...body: readonly string[]): readonly string[] =>
  readBody(body).map(({ severity, code, message }) => `${severity} ${code} ${message}`);

describe('numbers', () => {
  it.each([
    [['第一条 甲。', '第三条 丙。'], '第三条：“第三条”前面缺“第二条”，请补上或者改正序号。'],
    [['第一条 甲。', '第五条 丙。'], '第五条：“第五条”前面缺“第二条”至“第四条”，请补上或者改正序号。'],
    [['第一条 甲。', '第一条 乙。'], '第一条：“第一条”重复，请改正序号。'],
    [['第二章 职责', '第一条 甲。'], '第1段：“第二章”前面没有“第一章”，请补上或者改正序号。'],
    [['总则', '第一条 甲。', '第二章 职责', '第二条 乙。'], '第1段：其他各章有章号，“总则”没有，应为“第一章　总则”。'],
    [['第一条 包括：', '（一）甲；', '（三）丙。'], '第一条（三）：序号“（三）”的前一项是“（一）”，应是第二项。'],
    [['第一条 包括：', '（二）乙。'], '第一条（二）：序号“（二）”前面没有第一项，应是第一项。'],
    [['一、总体要求', '三、组织保障'], '三：序号“三、”的前一项是“一、”，应是第二项。'],
    [['一、总体要求', '（一）目标', '（1）指标'], '一（1）：“（一）”下面直接用“（1）”，中间少了“1.”一层。'],
    [['一、总体要求', '(一)目标'], '一(一)：序号“(一)”应写成“（一）”的样子。'],
    [['1、甲。', '2、乙。'], '1、：序号“1、”应写成“1.”的样子。'],
  ])('of %j', (body, wanted) => {
    expect(readBody(body).map(({ message }) => message)).toContain(wanted);
  });

  it('that are right are not remarked on', () => {
    const chapters = [
      '第一章 总则',
      '第一条 甲。',
      '（一）乙：',
      '1.丙；',
      '2.丁。',
      '第二章 附则',
      '第二条 戊。',
      '（一）己。',
    ];
    const hundreds = Array.from({ length: 120 }, (_, index) => `第${articleNumber(index + 1)}条 规定。`);
    expect(told(...chapters)).toEqual([]);
    expect(told('一、甲', '（一）乙', '1.丙', '（1）丁', '（二）戊', '1.己', '二、庚', '（一）辛')).toEqual([]);
    expect(told(...hundreds)).toEqual([]);
  });

  it('一、 followed by 1. is a hint, for some offices use two levels only', () => {
    expect(told('一、甲', '1.乙')).toEqual(['hint level-skipped 一1.：“一、”下面直接用“1.”，中间少了“（一）”一层。']);
  });
});

function articleNumber(value: number): string {
  const digits = '零一二三四五六七八九';
  const tens = Math.floor(value / 10) % 10;
  const rest = `${tens > 0 ? `${tens === 1 && value < 100 ? '' : digits.charAt(tens)}十` : ''}${value % 10 > 0 ? digits.charAt(value % 10) : ''}`;
  return value < 100 ? rest : `一百${tens === 0 && value > 100 ? '零' : ''}${rest}`;
}

describe('words', () => {
  it.each([
    ['开展执法检查 and 日常监管。', 'stray-latin'],
    ['掌握相关专业知知识。', 'doubled-character'],
    ['认真履行的的职责。', 'doubled-character'],
    ['根据《监察法》、《安全生产法》办理。', 'listed-titles'],
    ['对各单位(含直属单位)开展检查。', 'full-width-marks'],
    ['按照《关于<办法>的说明》办理。', 'nested-titles'],
    ['安全生产 工作要抓好。', 'spaced-characters'],
    ['“四不两直方式。', 'paired-marks'],
  ])('%s', (sentence, code) => {
    expect(readBody([sentence]).map((one) => one.code)).toEqual([code]);
  });

  it.each([
    '人人讲安全，事事为安全，时时想安全，处处要安全。',
    '改进工作作风，落实全面从严治党要求，层层压实责任。',
    '中国国家标准，委员会会议，人民民主，行政政策，党委委员，责任任务分解。',
    '对对照检查发现的问题，认真整改；为为民办实事提供保障。',
    '久久为功、兢兢业业、清清楚楚、源源不断、实实在在。',
    '使用 GB/T 9704 规定的格式，推广 App 应用，PM2.5 浓度下降。',
  ])('has nothing against %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('tells of a sentence that a line break cut in two', () => {
    expect(told('对苗头性、倾向性问题要早提醒、早纠正，切实加强日常', '监督，防止小问题变成大问题。')).toEqual([
      'hint broken-line 第1段“正，切实加强日常”：像是一句话被换行断成了两段，请接起来。',
    ]);
  });

  it('tells five of a sort, and how many more there are', () => {
    const messages = told(...Array.from({ length: 8 }, () => '各单位(含直属单位)要落实。'));
    expect(messages).toHaveLength(5);
    expect(messages.at(-1)).toContain('另有3处。');
  });
});

it('leads to the field', () => {
  expect(readBody(['一、甲', '三、乙'])[0]?.path).toBe('body[1]');
});

describe.each(
  KINDS.flatMap(({ name, samples }) => samples.map((sample) => [name, sample.name, sample.input] as const)),
)('%s %s', (_kind, _name, input) => {
  it('has nothing to remark on', () => {
    expect(proofread(boundModel(input), splitWords).map(({ message }) => message)).toEqual([]);
  });
});

describe('the real documents', () => {
  it.each(['responsibility-measures', 'supervision-plan'] as const)(
    '%s as it should read is not remarked on',
    (name) => {
      expect(proofread(boundModel(seedInput(name)), splitWords)).toEqual([]);
    },
  );

  it.each(['notice-issued-rules', 'responsibility-measures', 'supervision-plan'] as const)(
    'every sort of error that %s has is found in it as it stood',
    (name) => {
      const body = sourceText(name)
        .split('\n')
        .slice(name === 'notice-issued-rules' ? 8 : 0);
      const codes = new Set(readBody(body).map(({ code }) => code));
      const wanted = correctionsOf(name).flatMap(({ stands }) =>
        SORTS.filter(([sign]) => sign.test(stands)).map(([, code]) => code),
      );
      expect(wanted.length).toBeGreaterThan(0);
      expect([...new Set(wanted)].filter((code) => !codes.has(code))).toEqual([]);
    },
  );
});

/** What an error looks like, and the remark it must cause. */
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/[(),:;](?!\p{Script=Han})|[(),:;]/u, 'full-width-marks'],
  [/and/u, 'stray-latin'],
  [/知知/u, 'doubled-character'],
  [/》、《/u, 'listed-titles'],
  [/\n总则/u, 'chapter-number'],
];
