import type { DocumentKind } from '../kind';
import { approvalStated, organisationInformed } from '../shared/accountability-rules';
import { personsOnly, repliesNotBeforeDate, reviewDemanded } from '../shared/caution-rules';
import { cautionSchema } from '../shared/caution-schema';
import { cautionView } from '../shared/caution-view';
import discipline from './sample-discipline-commission.json';
import organisation from './sample-organisation-department.json';
import template from './template.hbs';
import { words } from './words';

/** 诫勉书: admonishes a person in writing (责任追究办法 article 6 (3)). */
export const admonition: DocumentKind = {
  id: words.kind,
  name: words.name,
  format: 'document',
  version: '1.0',
  schema: cautionSchema(words),
  template,
  view: cautionView(words),
  rules: [approvalStated, organisationInformed, reviewDemanded, personsOnly, repliesNotBeforeDate],
  samples: [
    { name: '纪委监委书面诫勉', input: discipline },
    { name: '组织部门书面诫勉', input: organisation },
  ],
};
