import { formatDate } from '#kinds/wording';
import { issuedAs } from './phrases';
import { ONE, type ChainContext, type ChainDocument, type StandingProblem } from './chain-document';

/** 整改销号情况的通报: what became of every problem, counted from the steps that were taken. */
export const closingCircular: ChainDocument = {
  id: 'closing-circular',
  name: '整改销号情况通报',
  kind: 'circular',
  subjects: ({ problems = [] }) => (problems.length === 0 ? [] : ONE),
  compose: (context) => ({
    title: `关于${context.facts.title}发现问题整改销号情况的通报`,
    copyTo: [context.facts.organs.discipline, context.facts.organs.organization],
    body: body(context),
  }),
};

function body({ facts, problems, cite }: ChainContext): readonly string[] {
  const closed = problems.filter(({ standing }) => standing.state === 'closed');
  const open = problems.length - closed.length;
  const severe = problems.filter(({ nature }) => nature === '重大隐患');
  const circular = cite('circular');
  const last = closed
    .map(({ standing }) => standing.closedOn ?? '')
    .sort()
    .at(-1);
  const counted = `共发现问题${problems.length}项${severe.length === 0 ? '' : `，其中重大隐患${severe.length}项`}`;
  return [
    `${circular === undefined ? `${facts.title}后` : `${issuedAs(circular)}印发后`}，各有关地区和单位认真组织整改。此次督查${counted}，${
      open === 0 ? `截至${formatDate(last ?? '')}已全部销号` : `已销号${closed.length}项，正在整改${open}项`
    }。现将整改销号情况通报如下。`,
    '一、整改总体情况',
    ...[...new Set(problems.map(({ area }) => area))].map((area, index) =>
      areaLine(
        area,
        problems.filter((one) => one.area === area),
        index,
      ),
    ),
    '二、验收销号情况',
    ...process(problems),
    '三、责任追究情况',
    ...accountability(facts),
    '四、工作要求',
    '（一）巩固整改成果。各地区、各部门要对已销号的问题开展“回头看”，防止问题反弹；对反弹的问题，重新纳入清单管理。',
    '（二）健全长效机制。针对督查发现的共性问题，从责任、制度、管理上查找原因，完善隐患排查、执法复查和整改验收制度。',
    '（三）严格责任落实。对屡查不改、虚假整改和履行安全生产工作职责不到位的，依规依纪依法追究责任。',
  ];
}

const NUMBERS = '一二三四五六七八九十';

function areaLine(area: string, problems: readonly StandingProblem[], index: number): string {
  const closed = problems.filter(({ standing }) => standing.state === 'closed').length;
  const severe = problems.filter(({ nature }) => nature === '重大隐患').length;
  const about = `发现问题${problems.length}项${severe === 0 ? '' : `（含重大隐患${severe}项）`}`;
  const done = closed === problems.length ? '已全部销号' : `已销号${closed}项，正在整改${problems.length - closed}项`;
  return `（${NUMBERS.charAt(index)}）${area}。${about}，${done}。`;
}

/** What was sent back, put off and handed over. */
function process(problems: readonly StandingProblem[]): readonly string[] {
  const returned = problems.filter(({ standing }) => standing.returns > 0).length;
  const extended = problems.filter(({ standing }) => standing.extensions > 0).length;
  const rest = [
    returned === 0 ? '' : `验收中退回重改${returned}项，重新整改后再次报验合格`,
    extended === 0 ? '' : `经批准延长整改时限${extended}项`,
  ].filter((part) => part !== '');
  return [
    `按照“谁督查谁建账、谁被督查谁整改、谁主管谁验收、谁管总谁销号”的原则，对问题逐项验收、复核、销号。${rest.length === 0 ? '' : `${rest.join('；')}。`}`,
  ];
}

type Facts = ChainContext['facts'];

const accountability = (facts: Facts): readonly string[] => {
  const parts = [handedOver(facts), heldToAccount(facts), proposed(facts)].filter((part) => part !== '');
  return [parts.length === 0 ? '没有需要追究责任的问题。' : `${parts.join('，')}。`];
};

function handedOver({ handOvers = [], problems = [], approvals = [] }: Facts): string {
  const handed = new Set(handOvers.flatMap((one) => one.problems)).size;
  const consented = approvals.find(({ how }) => how === '同意移交')?.by ?? '党委';
  return handed === 0 ? '' : `经${consented}同意，将${problems.length}项问题中的${handed}项移交组织部门和纪检监察机关`;
}

function heldToAccount({ accountable = [] }: Facts): string {
  const units = accountable.filter(({ type }) => type === 'unit').length;
  const persons = accountable.length - units;
  const who = [units === 0 ? '' : `${units}个单位`, persons === 0 ? '' : `${persons}名党员领导干部`].filter(Boolean);
  return who.length === 0 ? '' : `对${who.join('、')}作出责任追究`;
}

const proposed = ({ proposals = [] }: Facts): string =>
  proposals.length === 0 ? '' : `提出${proposals[0]?.type ?? '建议'}${proposals.length}份`;
