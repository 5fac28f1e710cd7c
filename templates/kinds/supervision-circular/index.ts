import type { DocumentKind } from '../kind';
import secondQuarter from './sample-second-quarter.json';
import { supervisionCircularSchema } from './schema';
import template from './template.hbs';
import { circularView } from './view';

/** 督查通报: tells what an inspection found, names units and facts, and sets the time for putting them right. */
export const supervisionCircular: DocumentKind = {
  id: 'supervision-circular',
  name: '督查通报',
  format: 'document',
  version: '1.0',
  schema: supervisionCircularSchema,
  template,
  view: circularView,
  samples: [{ name: '季度安全生产督查通报', input: secondQuarter }],
};
