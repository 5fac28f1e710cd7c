import type { DocumentKind } from '../kind';
import { waivedAlone } from '../shared/issued-list';
import issued from './sample-issued.json';
import alone from './sample-alone.json';
import { problemListSchema } from './schema';
import template from './template.hbs';
import { problemListView } from './view';

/** 问题清单: what an inspection found, one problem a row; handed on from group to group, and bound with what follows from it. */
export const problemList: DocumentKind = {
  id: 'problem-list',
  name: '问题清单',
  format: 'document',
  version: '1.0',
  schema: problemListSchema,
  template,
  view: problemListView,
  waives: waivedAlone,
  samples: [
    { name: '用通知印发的问题清单', input: issued },
    { name: '单独成文的问题清单', input: alone },
  ],
};
