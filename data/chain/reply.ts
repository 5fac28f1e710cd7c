import type { ChainDocument } from './chain-document';
import { findProposal } from './proposal';
import { rectifiedRow } from './rectified-row';

/** 整改情况报告: what an area answers. How it went about it, only itself can say. */
export const reply: ChainDocument = {
  id: 'reply',
  name: '整改情况报告',
  kind: 'rectification-report',
  subjects: ({ problems = [] }) =>
    [...new Set(problems.map(({ area }) => area))].map((area) => ({ key: area, label: area })),
  compose: ({ facts, key, problems, cite }) => ({
    issuers: [`${key}人民政府`],
    title: `${key}人民政府关于${facts.title}发现问题整改情况的报告`,
    addressees: [facts.organs.issuer ?? facts.organs.office],
    content: {
      answers: cite('circular') ?? cite(`feedback/${key}`),
      self: `我${key.slice(-1)}`,
      items: problems.filter(({ area }) => area === key).map(rectifiedRow),
    },
  }),
};

/** 整改情况复函 to a proposal: what the unit did about it, only itself can say. */
export const proposalReply: ChainDocument = {
  id: 'proposal-reply',
  name: '建议采纳情况复函',
  kind: 'rectification-report',
  subjects: ({ proposals = [] }) => proposals.map(({ no, addressee }) => ({ key: String(no), label: addressee })),
  compose: (context) => {
    const { addressee, subject, type } = findProposal(context);
    const to = context.paper.addressees ?? [context.facts.organs.discipline].filter((organ) => organ !== undefined);
    return {
      issuers: [addressee],
      format: 'letter',
      title: `关于${subject}${type}采纳情况的复函`,
      addressees: to,
      content: { answers: context.cite(`proposal/${context.key}`) },
    };
  },
};
