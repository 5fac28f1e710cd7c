import type { DocumentKind } from '../kind';
import { approvalStated, organisationInformed } from '../shared/accountability-rules';
import { personsOnly, repliesNotBeforeDate, reviewDemanded } from '../shared/caution-rules';
import { cautionSchema } from '../shared/caution-schema';
import { cautionView } from '../shared/caution-view';
import deputy from './sample-deputy-director.json';
import plain from './sample-usual-demands.json';
import template from './template.hbs';
import { words } from './words';

/** 批评教育通知书: criticises a person whose fault is slight and mended (责任追究办法 article 6 (1)). */
export const criticismEducation: DocumentKind = {
  id: words.kind,
  name: words.name,
  format: 'document',
  version: '1.0',
  schema: cautionSchema(words),
  template,
  view: cautionView(words),
  rules: [approvalStated, organisationInformed, reviewDemanded, personsOnly, repliesNotBeforeDate],
  samples: [
    { name: '批评教育街道干部', input: deputy },
    { name: '使用通用要求', input: plain },
  ],
};
