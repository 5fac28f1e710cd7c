import type { DocumentKind } from '../kind';
import { CIRCULAR_RULES } from './rules';
import cases from './sample-cases.json';
import single from './sample-single.json';
import { accountabilityCircularSchema } from './schema';
import template from './template.hbs';
import { circularView } from './view';

/** 问责通报: tells a certain range of organs who was held to account and for what (责任追究办法 articles 5 (2), 6 (2)). */
export const accountabilityCircular: DocumentKind = {
  id: 'accountability-circular',
  name: '问责通报',
  format: 'document',
  version: '1.0',
  schema: accountabilityCircularSchema,
  template,
  view: circularView,
  rules: CIRCULAR_RULES,
  samples: [
    { name: '典型问题通报', input: cases },
    { name: '一起问题的通报', input: single },
  ],
};
