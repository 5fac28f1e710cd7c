import type { DocumentKind } from '../kind';
import officeMeeting from './sample-office-meeting.json';
import coordination from './sample-coordination.json';
import { minutesSchema } from './schema';
import template from './template.hbs';
import { minutesView } from './view';

/** 纪要: what a meeting discussed and agreed (条例 article 8 (15)). */
export const minutes: DocumentKind = {
  id: 'minutes',
  name: '纪要',
  format: 'minutes',
  version: '1.0',
  schema: minutesSchema,
  template,
  view: minutesView,
  samples: [
    { name: '专题协调会议纪要', input: coordination },
    { name: '局长办公会议纪要', input: officeMeeting },
  ],
};
