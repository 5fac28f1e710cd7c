import { citeDated } from '#kinds/shared/reference';
import { formatDate, sentence } from '#kinds/wording';
import type { HandOver } from '../records/case-measures';
import type { ChainContext, ChainDocument, Fields } from './chain-document';
import { inspectionPeriod, problemsOf } from './phrases';

/** 问题线索移交函: with the Party committee's consent, to the organisation department or the discipline organs (“四防”常态化督查方案 三). */
export const handOver: ChainDocument = {
  id: 'hand-over',
  name: '问题线索移交函',
  kind: 'letter',
  subjects: ({ handOvers = [], organs }) =>
    handOvers.map(({ no, to }) => ({
      key: String(no),
      label: organs[to] ?? (to === 'organization' ? '组织部门' : '纪检监察机关'),
    })),
  compose: (context) => {
    const one = findHandOver(context);
    const receiver = context.facts.organs[one.to];
    return {
      title: `关于移交${context.facts.title}发现问题的函`,
      addressees: receiver === undefined ? undefined : [receiver],
      body: body(context, one),
      attachments: [list(context, one)],
    };
  },
};

function findHandOver({ facts, key }: ChainContext): HandOver {
  const found = facts.handOvers?.find(({ no }) => String(no) === key);
  if (!found) throw new Error(`there is no hand-over ${key}`);
  return found;
}

function body({ facts, problems, cite, key }: ChainContext, one: HandOver): readonly string[] {
  const { start, end } = inspectionPeriod(facts.rounds ?? []);
  const circular = cite('circular');
  const found = problemsOf(one.problems, problems);
  const consent = facts.approvals?.find(({ document, how }) => document === `hand-over/${key}` && how === '同意移交');
  const when = start === undefined || end === undefined ? '' : `${formatDate(start)}至${formatDate(end)}，`;
  const told = circular === undefined ? '' : `有关问题已在${citeDated(circular)}中通报。`;
  return [
    `${when}${facts.organs.team}对${facts.subject}开展了督查，发现${one.matter}问题${found.length}项，涉及${one.subjects.length}个单位和人员。${told}${consent === undefined ? '' : `经${consent.by}同意，`}现将有关问题移交${one.to === 'organization' ? '你部' : '你委'}。`,
    '一、主要问题',
    one.summary,
    '二、有关要求',
    `请${one.to === 'organization' ? '你部按照干部管理权限和程序，对问题相关事实进行核实认定，提出处理意见' : '你委依规依纪依法调查核实，作出处理'}。${
      one.feedbackBy === undefined ? '' : `办理情况请于${formatDate(one.feedbackBy)}前反馈我单位。`
    }有关材料属于工作秘密，请妥善保管。`,
  ];
}

/** 移交清单 */
function list({ problems }: ChainContext, one: HandOver): Fields {
  const found = problemsOf(one.problems, problems);
  return {
    title: '问题移交清单',
    orientation: 'landscape',
    body: [
      {
        table: {
          columns: [
            { title: '序号' },
            { title: '问题编号' },
            { title: '被督查单位' },
            { title: '问题描述' },
            { title: '问题性质' },
            { title: '检查日期' },
          ],
          rows: found.map((problem, index) => [
            String(index + 1),
            String(problem.no),
            problem.unit,
            sentence(problem.fact),
            problem.nature,
            formatDate(problem.foundOn),
          ]),
        },
      },
      ...(one.materials ?? []).map(({ title, pages }, index) => `材料${index + 1}：${title}，共${pages}页。`),
    ],
  };
}
