import type { DocumentKind } from '../kind';
import { waivedAlone } from '../shared/issued-list';
import plan from './sample-plan.json';
import rules from './sample-rules.json';
import { taskDivisionListSchema } from './schema';
import template from './template.hbs';
import { taskDivisionListView } from './view';

/** 责任分工清单: the tasks of one document, shared out among units. */
export const taskDivisionList: DocumentKind = {
  id: 'task-division-list',
  name: '责任分工清单',
  format: 'document',
  version: '1.0',
  schema: taskDivisionListSchema,
  template,
  view: taskDivisionListView,
  waives: waivedAlone,
  samples: [
    { name: '用通知印发的分工清单', input: plan },
    { name: '单独成文的分工清单', input: rules },
  ],
};
