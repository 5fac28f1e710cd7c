import type { DocumentKind } from '../kind';
import { repliesNotBeforeDate } from '../shared/caution-rules';
import { cautionSchema } from '../shared/caution-schema';
import { cautionView } from '../shared/caution-view';
import person from './sample-person.json';
import unit from './sample-unit.json';
import template from './template.hbs';
import { words } from './words';

/** 提醒函: reminds a unit or a person of a small matter before it grows (责任追究办法 article 6 (1)). */
export const talkReminder: DocumentKind = {
  id: words.kind,
  name: words.name,
  format: 'document',
  version: '1.0',
  schema: cautionSchema(words),
  template,
  view: cautionView(words),
  rules: [repliesNotBeforeDate],
  waives: ['number-missing'],
  samples: [
    { name: '提醒干部的函', input: person },
    { name: '提醒单位的函', input: unit },
  ],
};
