import type { DocumentKind } from '../kind';
import inspectionPlan from './sample-inspection-plan.json';
import responsibilityMeasures from './sample-responsibility-measures.json';
import { regulationSchema, type RegulationInput } from './schema';
import template from './template.hbs';
import { regulationView } from './view';

/** 办法、细则、方案 as a text of their own, without 版头: for comments, for publishing, or to be issued by a notice. */
export const regulation: DocumentKind = {
  id: 'regulation',
  name: '规章制度文本',
  format: 'document',
  version: '1.0',
  schema: regulationSchema,
  template,
  view: (input) => regulationView(input as RegulationInput),
  waives: ['mark-missing', 'number-missing', 'signature-missing', 'date-missing'],
  samples: [
    { name: '责任追究办法（试行）', input: responsibilityMeasures },
    { name: '常态化督查方案（征求意见稿）', input: inspectionPlan },
  ],
};
