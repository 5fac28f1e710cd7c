import { formatDate } from '#kinds/wording';
import { issuedAs } from './phrases';
import type { ChainContext, ChainDocument, Fields, StandingProblem } from './chain-document';

/** 整改情况报告: what an area answers, counted from the steps taken until then. */
export const reply: ChainDocument = {
  id: 'reply',
  name: '整改情况报告',
  kind: 'report',
  subjects: ({ problems = [] }) =>
    [...new Set(problems.map(({ area }) => area))].map((area) => ({ key: area, label: area })),
  compose: (context) => ({
    issuers: [`${context.key}人民政府`],
    title: `${context.key}人民政府关于${context.facts.title}发现问题整改情况的报告`,
    addressees: [context.facts.organs.issuer ?? context.facts.organs.office],
    body: body(context),
    attachments: [table(context)],
  }),
};

const isDone = ({ standing }: StandingProblem): boolean => !['unclaimed', 'rectifying'].includes(standing.state);

function body({ key, problems, cite }: ChainContext): readonly string[] {
  const own = problems.filter(({ area }) => area === key);
  const done = own.filter(isDone);
  const open = own.filter((one) => !isDone(one));
  const cited = cite('circular') ?? cite(`feedback/${key}`);
  const rest = open.length === 0 ? '' : `，正在整改${open.length}项`;
  return [
    `${cited === undefined ? '' : `${issuedAs(cited)}印发后，`}${key}高度重视，立即组织有关单位对照问题清单逐项整改。督查涉及我区（县）的问题${own.length}项，已完成整改${done.length}项${rest}。现将有关情况报告如下。`,
    '一、组织整改情况',
    '对每一项问题明确整改措施、责任领导、责任人和完成时限，建立整改台账，每周调度。整改完成的，由被督查单位自验后报主管部门验收。',
    `二、已完成整改的问题（${done.length}项）`,
    ...done.map(
      (one, index) => `${index + 1}.${one.unit}（第${one.no}号问题）。${one.rectification?.progress ?? '已整改到位。'}`,
    ),
    ...(open.length === 0
      ? []
      : [
          `三、正在整改的问题（${open.length}项）`,
          ...open.map(
            (one, index) =>
              `${index + 1}.${one.unit}（第${one.no}号问题）。正在按照整改意见推进，于${formatDate(one.standing.deadline)}前完成。`,
          ),
        ]),
    `${open.length === 0 ? '三' : '四'}、下一步工作`,
    `我区（县）将举一反三，${open.length === 0 ? '' : '对正在整改的问题加强督促，按期完成；'}对已经完成整改的问题开展“回头看”，防止反弹。`,
    '特此报告。',
  ].map((line) => line.replaceAll('我区（县）', key.endsWith('区') ? '我区' : '我县'));
}

/** 整改情况表 */
function table({ problems, key }: ChainContext): Fields {
  const own = problems.filter(({ area }) => area === key);
  return {
    title: '督查发现问题整改情况表',
    orientation: 'landscape',
    body: [
      {
        table: {
          columns: ['问题编号', '被督查单位', '问题性质', '整改时限', '整改情况', '责任领导', '责任人'].map(
            (title) => ({ title }),
          ),
          rows: own.map((one) => [
            String(one.no),
            one.unit,
            one.nature,
            formatDate(one.standing.deadline),
            isDone(one) ? '已完成' : '正在整改',
            one.rectification?.leader ?? '—',
            one.rectification?.person ?? '—',
          ]),
        },
      },
    ],
  };
}
