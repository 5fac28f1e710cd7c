import type { DocumentKind } from '../kind';
import { waivedAlone } from '../shared/issued-list';
import progress from './sample-progress.json';
import yearly from './sample-yearly.json';
import { annualTaskListSchema } from './schema';
import template from './template.hbs';
import { annualTaskListView } from './view';

/** 年度任务清单: what is to be done in a year, how often and by when, who leads and who helps, and how far it has come. */
export const annualTaskList: DocumentKind = {
  id: 'annual-task-list',
  name: '年度任务清单',
  format: 'document',
  version: '1.0',
  schema: annualTaskListSchema,
  template,
  view: annualTaskListView,
  waives: waivedAlone,
  samples: [
    { name: '用通知印发的年度任务清单', input: yearly },
    { name: '年中进展清单', input: progress },
  ],
};
