import type { DocumentKind } from '../kind';
import { waivedAlone } from '../shared/issued-list';
import departments from './sample-departments.json';
import posts from './sample-posts.json';
import { dutyListSchema } from './schema';
import template from './template.hbs';
import { dutyListView } from './view';

/** 职责清单: who has which duty, on what basis; posts and units in a row, one duty a line. */
export const dutyList: DocumentKind = {
  id: 'duty-list',
  name: '职责清单',
  format: 'document',
  version: '1.0',
  schema: dutyListSchema,
  template,
  view: dutyListView,
  waives: waivedAlone,
  samples: [
    { name: '用通知印发的岗位职责清单', input: posts },
    { name: '单独成文的部门职责清单', input: departments },
  ],
};
