import type { DocumentKind } from '../kind';
import safetyYear from './sample-safety-year.json';
import { responsibilityListSchema } from './schema';
import template from './template.hbs';
import { listView } from './view';

/** 责任清单: who leads what, how often and by when; issued by a notice, bound as a landscape table. */
export const responsibilityList: DocumentKind = {
  id: 'responsibility-list',
  name: '责任清单',
  format: 'document',
  version: '1.0',
  schema: responsibilityListSchema,
  template,
  view: listView,
  samples: [{ name: '年度安全生产责任清单', input: safetyYear }],
};
