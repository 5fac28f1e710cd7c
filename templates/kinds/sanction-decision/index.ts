import type { DocumentKind } from '../kind';
import { SANCTION_RULES } from './rules';
import party from './sample-party.json';
import supervision from './sample-supervision.json';
import { sanctionDecisionSchema } from './schema';
import template from './template.hbs';
import { sanctionView } from './view';

/** 处分决定: sanctions a person by the law on public officials or the regulations of the Party. */
export const sanctionDecision: DocumentKind = {
  id: 'sanction-decision',
  name: '政务处分决定（党纪处分决定）',
  format: 'document',
  version: '1.0',
  schema: sanctionDecisionSchema,
  template,
  view: sanctionView,
  rules: SANCTION_RULES,
  samples: [
    { name: '政务处分决定', input: supervision },
    { name: '党纪处分决定', input: party },
  ],
};
