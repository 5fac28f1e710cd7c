import type { DocumentKind } from '../kind';
import { DECISION_RULES } from './rules';
import combined from './sample-combined.json';
import person from './sample-person.json';
import table from './sample-table.json';
import { accountabilityDecisionSchema } from './schema';
import template from './template.hbs';
import { decisionView } from './view';

/** 问责决定: holds units and persons to account in every way the 责任追究办法 has, alone or together. */
export const accountabilityDecision: DocumentKind = {
  id: 'accountability-decision',
  name: '问责决定',
  format: 'document',
  version: '1.0',
  schema: accountabilityDecisionSchema,
  template,
  view: decisionView,
  rules: DECISION_RULES,
  samples: [
    { name: '对单位和人员一并问责', input: combined },
    { name: '列表写明问责对象', input: table },
    { name: '对一名干部合并使用多种方式问责', input: person },
  ],
};
