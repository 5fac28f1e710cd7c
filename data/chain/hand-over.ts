import type { HandOver } from '../records/case-measures';
import { periodFor } from './case-periods';
import type { ChainContext, ChainDocument, Fields } from './chain-document';
import { inspectionPeriod } from './phrases';

/** 问题线索移交函: with the Party committee's consent, to the organisation department or the discipline organs (“四防”常态化督查方案 三). */
export const handOver: ChainDocument = {
  id: 'hand-over',
  name: '问题线索移交函',
  kind: 'clue-transfer',
  subjects: ({ handOvers = [], organs }) =>
    handOvers.map(({ no, to }) => ({
      key: String(no),
      label: organs[to] ?? (to === 'organization' ? '组织部门' : '纪检监察机关'),
    })),
  compose: (context) => {
    const one = findHandOver(context);
    const receiver = context.facts.organs[one.to];
    return {
      title: `关于移交${context.facts.title}问题线索的函`,
      addressees: receiver === undefined ? undefined : [receiver],
      content: content(context, one),
    };
  },
};

function findHandOver({ facts, key }: ChainContext): HandOver {
  const found = facts.handOvers?.find(({ no }) => String(no) === key);
  if (!found) throw new Error(`there is no hand-over ${key}`);
  return found;
}

function content({ facts, cite, key }: ChainContext, one: HandOver): Fields {
  const consent = facts.approvals?.find(({ document, how }) => document === `hand-over/${key}` && how === '同意移交');
  const { contact, phone } = facts.report ?? {};
  return {
    to: one.to,
    matter: one.matter,
    inspection: {
      basis: facts.basis,
      team: facts.organs.team,
      ...inspectionPeriod(facts.rounds ?? []),
      subject: facts.subject,
    },
    follows: cite('circular'),
    approval: consent === undefined ? undefined : `经${consent.by}同意`,
    clues: one.clues,
    feedbackWithin: one.feedbackBy === undefined ? periodFor('clue-feedback', facts) : { date: one.feedbackBy },
    contact: contact === undefined || phone === undefined ? contact : `${contact}，${phone}`,
  };
}
