import { chineseNumber, phrase, sentence } from '../wording';
import { demandsOr, numberDemands } from '../shared/demands';
import type { AccountabilityCircularInput } from './schema';

/** What a circular asks where the office asks nothing of its own. */
const DEMANDS = [
  {
    title: '吸取教训，引以为戒',
    detail: '各级各部门要组织党员干部学习本通报，以案为鉴、举一反三，对照查找自身存在的问题。',
  },
  {
    title: '压实责任，真抓实改',
    detail: '严格落实安全生产责任制，对督查检查发现的问题逐项整改，坚决防止敷衍整改、虚假整改。',
  },
  {
    title: '强化监督，严肃问责',
    detail: '对履职不力、失职失责的，发现一起、查处一起、通报一起，以严肃问责推动责任落实。',
  },
];

/** The circular in phrases. One case is told at length, several are numbered; how many there are is counted. */
export function circularView({ content }: AccountabilityCircularInput) {
  const told = content.cases.map(caseView);
  const [first] = told;
  const alone = told.length === 1;
  const before = alone ? 2 : 1;
  return {
    通报缘由: content.opening.endsWith('，') ? content.opening : sentence(content.opening),
    批准程序: phrase(content.approval ?? ''),
    通报事项: alone ? '有关情况' : `${told.length}起典型问题`,
    只有一起: alone,
    事实: first?.事实 ?? '',
    处理: first?.处理 ?? '',
    问题: told,
    剖析: content.lessons ?? '',
    剖析序号: chineseNumber(before + 1),
    要求序号: chineseNumber(content.lessons === undefined ? before + 1 : before + 2),
    要求: numberDemands(demandsOr(content.demands, DEMANDS), 'second'),
  };
}

type Content = AccountabilityCircularInput['content'];

const caseView = ({ title, facts, handling }: Content['cases'][number], index: number) => ({
  序号: `（${chineseNumber(index + 1)}）`,
  概括: phrase(title),
  事实: sentence(facts),
  处理: sentence(handling),
  字段: `content.cases[${index}]`,
});
