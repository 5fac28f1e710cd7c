import { chineseNumber, formatDate, joinGroups, joinSources, phrase, sentence } from '../wording';
import { numberDemands } from '../shared/demands';
import { formatLimit } from '../shared/limit';
import { joinMeasures } from '../shared/measures';
import { citeDated } from '../shared/reference';
import { reviewPoints, type Review } from '../shared/review';
import { addressSubject, personName, postOf, subjectName } from '../shared/subject';
import type { AccountabilityDecisionInput } from './schema';

type Content = AccountabilityDecisionInput['content'];
type Target = Content['targets'][number];

/** The decision in phrases: who is held to account and how, item by item or as rows, and what follows from it. */
export function decisionView({ content, addressees }: AccountabilityDecisionInput) {
  const { targets } = content;
  const [first] = targets;
  const alone = targets.length === 1 && first !== undefined;
  const whom = alone ? subjectName(first) : `有关${targetsWord(targets)}`;
  const demands = demandsOf(content, alone ? 'first' : 'second');
  return {
    主送机关: joinGroups(addressees ?? []),
    前文: cited(content.follows, whom),
    问题事实: content.facts,
    定性: content.nature ?? '',
    决定依据: joinSources(content.basis),
    批准程序: phrase(content.approval ?? ''),
    ...(alone ? aloneView(first) : { 单独: false, 单独情况: '', 决定: `决定对${whom}作出如下问责处理。` }),
    列表: !alone && content.presentation === 'table',
    问责对象: alone ? [] : targets.map(targetRow),
    要求: demands,
    分列要求: !alone && demands.length > 0,
    一项要求: demands.length === 1,
    申诉: content.appeal === undefined ? '' : sentence(content.appeal),
  };
}

/** Of one only: nothing is numbered. */
const aloneView = (target: Target) => ({
  单独: true,
  单独情况: conduct(target) === '' ? '' : `${subjectName(target)}${conduct(target)}。`,
  决定: `决定对${addressSubject(target)}予以问责：${joinMeasures(target, target.measures)}。`,
});

const targetRow = (target: Target, index: number) => ({
  序号: `（${chineseNumber(index + 1)}）`,
  行号: String(index + 1),
  名称: target.type === 'person' ? personName(target) : target.name,
  单位及职务: target.type === 'person' ? postOf(target) : '—',
  称呼: introduced(target),
  情况: conduct(target),
  问责方式: joinMeasures(target, target.measures),
  字段: `content.targets[${index}]`,
});

/** What follows from the decision, numbered as its headings leave it. */
function demandsOf({ review, rectification, announcement, targets }: Content, level: 'first' | 'second') {
  return numberDemands(
    [
      review !== undefined && {
        标题: '书面检查',
        文字: reviewDemand(review, targets),
        字段: 'content.review',
      },
      rectification !== undefined && {
        标题: '整改落实',
        文字: `${sentence(rectification.demands)}整改工作于${formatDate(rectification.by)}前完成，整改情况书面报送${rectification.to}。`,
        字段: 'content.rectification',
      },
      announcement !== undefined && {
        标题: '宣布和通报',
        文字: sentence(announcement),
        字段: 'content.announcement',
      },
    ],
    level,
  );
}

/** 没有组织复查，负直接责任: what one held to account did and answers for. */
const conduct = ({ facts, responsibility }: Target): string =>
  [facts, responsibility]
    .map((text) => phrase(text ?? ''))
    .filter(Boolean)
    .join('，');

/** How the facts follow from an earlier document. */
const cited = (follows: Content['follows'], whom: string): string =>
  follows ? `${citeDated(follows)}通报了督查发现的问题，其中涉及${whom}的，经调查核实情况如下。` : '';

const hasUnits = (targets: readonly Target[]): boolean => targets.some(({ type }) => type === 'unit');
const hasPersons = (targets: readonly Target[]): boolean => targets.some(({ type }) => type === 'person');

/** 单位, 人员, 单位和人员 */
const targetsWord = (targets: readonly Target[]): string =>
  [hasUnits(targets) && '单位', hasPersons(targets) && '人员'].filter(Boolean).join('和');

/** 赵立新同志，县住房和城乡建设局党组成员、副局长 */
const introduced = (target: Target): string =>
  target.type === 'person' ? `${personName(target)}，${postOf(target)}` : target.name;

/** Persons who are held to account all review themselves (责任追究办法 article 10), units where they are ordered to. */
const reviews = ({ type, measures }: Target): boolean =>
  type === 'person' || measures.some(({ way }) => way === 'review');

/** 受到问责的单位和人员, or 责令作出书面检查的单位和受到问责的人员 where other units are not to review themselves. */
function reviewersWord(reviewers: readonly Target[], targets: readonly Target[]): string {
  const otherUnits = reviewers.length < targets.length;
  if (!otherUnits || !hasUnits(reviewers)) return `受到问责的${targetsWord(reviewers)}`;
  return ['责令作出书面检查的单位', hasPersons(reviewers) && '受到问责的人员'].filter(Boolean).join('和');
}

function reviewDemand(review: Review, targets: readonly Target[]): string {
  const { within, to, meeting } = review;
  // A review that is asked for although nobody is ordered to one is asked of all.
  const ordered = targets.filter(reviews);
  const reviewers = ordered.length > 0 ? ordered : targets;
  const [first] = targets;
  const alone = targets.length === 1 && first !== undefined;
  const called = (type: Target['type'], others: string): string =>
    alone && first.type === type ? subjectName(first) : others;
  const who = alone ? subjectName(first) : reviewersWord(reviewers, targets);
  const both = hasUnits(reviewers) && hasPersons(reviewers);
  const signed = [
    hasUnits(reviewers) && `${both ? '单位的' : ''}书面检查经主要负责人签字并加盖公章`,
    hasPersons(reviewers) && `${both ? '个人的' : ''}书面检查由本人签名`,
  ].filter(Boolean);
  const reader = hasPersons(reviewers)
    ? called('person', '受到问责的人员')
    : `${called('unit', '受到问责的单位')}主要负责人`;
  const aloud = meeting === undefined ? '' : `${reader}应当在${meeting}上作出深刻检查。`;
  return `${who}应当${formatLimit(within, '本决定')}向${to}报送书面检查，${signed.join('，')}。${reviewPoints(review)}${aloud}`;
}
