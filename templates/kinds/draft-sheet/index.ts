import type { DocumentKind } from '../kind';
import { FORM_WAIVES } from '../shared/forms';
import blank from './sample-blank.json';
import signed from './sample-signed.json';
import { draftSheetSchema } from './schema';
import template from './template.hbs';
import { draftSheetView } from './view';

/** 发文稿纸: goes with a draft from the drafter to the one who signs it. */
export const draftSheet: DocumentKind = {
  id: 'draft-sheet',
  name: '发文稿纸',
  format: 'document',
  version: '1.0',
  schema: draftSheetSchema,
  template,
  view: draftSheetView,
  waives: FORM_WAIVES,
  samples: [
    { name: '已签发的稿纸', input: signed },
    { name: '送核稿的稿纸', input: blank },
  ],
};
