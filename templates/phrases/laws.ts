import type { Citation } from './phrase';

const TEXT = '法规原文';
const REPORTED = '公开文章引用';

interface Law {
  readonly name: string;
  readonly short?: string;
  readonly since?: string;
  readonly source: string;
  readonly sure: boolean;
}

type Article = readonly [id: string, article: string | undefined, gist: string];

const articlesOf = (law: Law, articles: readonly Article[]): readonly Citation[] =>
  articles.map(([id, article, gist]) => ({ sort: 'citation', id, ...law, article, gist }));

/**
 * 法规依据 that supervision documents stand on. Sure is what was read in the text of the law as it is in force; articles of
 * a text that was revised since, or that were found in articles about it only, are not.
 */
export const LAWS: readonly Citation[] = [
  ...articlesOf(
    { name: '中华人民共和国监察法', short: '监察法', since: '2025-06-01', source: `${TEXT}（2024年修正）`, sure: true },
    [
      ['supervision-law-11', '第十一条', '监察委员会的职责，第三项包括提出监察建议'],
      [
        'supervision-law-52',
        '第五十二条',
        '处置方式：谈话提醒、批评教育、责令检查、诫勉，政务处分，问责，移送审查起诉，监察建议',
      ],
      ['supervision-law-71', '第七十一条', '拒不执行处理决定，或者无正当理由拒不采纳监察建议的，责令改正，追究责任'],
    ],
  ),
  ...articlesOf({ name: '中华人民共和国公职人员政务处分法', short: '政务处分法', source: TEXT, sure: true }, [
    ['sanctions-law-45', '第四十五条', '政务处分决定书应当载明的内容'],
    ['sanctions-law-46', '第四十六条', '处分决定书的送达和宣布'],
    ['sanctions-law-55', '第五十五条', '不服处分的复审、复核'],
    ['sanctions-law-56', '第五十六条', '复审、复核期间不停止处分的执行'],
  ]),
  ...articlesOf({ name: '监察机关监督执法工作规定', source: TEXT, sure: true }, [
    ['supervision-work-59', '第五十九条', '以监委名义的文书使用监委文号'],
    ['supervision-work-62', '第六十二条', '监察建议由监委主要负责人批准'],
  ]),
  ...articlesOf({ name: '生产安全事故报告和调查处理条例', source: TEXT, sure: true }, [
    ['accident-rules', undefined, '事故调查报告一般60日内提交，批复15日，特别重大事故30日'],
    ['accident-rules-30', '第三十条', '事故调查报告应当包括的内容'],
  ]),
  ...articlesOf(
    { name: '党政机关公文处理工作条例', short: '公文处理条例', since: '2012-07-01', source: TEXT, sure: true },
    [
      ['handling-8', '第八条', '15个文种和适用范围'],
      ['handling-9', '第九条', '公文的组成要素'],
      ['handling-15', '第十五条', '向上级机关行文的规则'],
    ],
  ),
  ...articlesOf({ name: '中华人民共和国安全生产法', short: '安全生产法', source: TEXT, sure: true }, [
    ['safety-law', undefined, '生产经营单位主体责任、政府和部门监管责任；条款由拟稿人选定'],
  ]),
  ...articlesOf(
    { name: '中华人民共和国保守国家秘密法', short: '保密法', source: `${TEXT}（2024年修订）`, sure: true },
    [['secrets-law-20', '第二十条', '保密期限：绝密不超过30年，机密不超过20年，秘密不超过10年']],
  ),
  ...articlesOf(
    {
      name: '中华人民共和国监察法实施条例',
      short: '监察法实施条例',
      source: '2021年文本，2025年已修订，条款可能变动',
      sure: false,
    },
    [
      ['supervision-rules-36', '第三十六条', '监察建议的适用、督促和整改'],
      ['supervision-rules-201', '第二百零一条', '第一种形态的处理，责令检查即书面检查和整改'],
      ['supervision-rules-203', '第二百零三条', '处分决定的送达和执行'],
      ['supervision-rules-205', '第二百零五条', '监察建议书的四项内容'],
    ],
  ),
  ...articlesOf(
    { name: '中国共产党问责条例', short: '问责条例', source: '2019年修订，条款未与原文核对', sure: false },
    [
      ['accountability-8', '第八条', '对党组织和党的领导干部的问责方式'],
      ['accountability-16', '第十六条', '问责决定的作出和执行'],
      ['accountability-19', '第十九条', '对问责决定不服，可以在一个月内提出书面申诉'],
    ],
  ),
  ...articlesOf(
    { name: '中国共产党纪律检查机关监督执纪工作规则', short: '监督执纪工作规则', source: REPORTED, sure: false },
    [['discipline-work-19', '第十九条', '发现突出问题，提出纪律检查建议或者监察建议']],
  ),
  ...articlesOf(
    { name: '中国共产党纪律处分条例', short: '纪律处分条例', source: '某地责任追究办法引用', sure: false },
    [['discipline-rules', undefined, '党纪处分；条款由拟稿人选定']],
  ),
  ...articlesOf({ name: '地方党政领导干部安全生产责任制规定', source: '某地督查方案引用', sure: false }, [
    ['local-leaders', undefined, '地方党委、政府领导干部的安全生产职责'],
  ]),
  ...articlesOf(
    {
      name: '关于对党员领导干部进行诫勉谈话和函询的暂行办法',
      short: '诫勉谈话和函询办法',
      source: REPORTED,
      sure: false,
    },
    [['admonition', undefined, '诫勉谈话说明原因、听取说明、提出要求；函询15个工作日内回复']],
  ),
];
