import type { DocumentKind } from '../kind';
import { FORM_WAIVES } from '../shared/forms';
import blank from './sample-blank.json';
import closed from './sample-closed.json';
import { closingFormSchema } from './schema';
import template from './template.hbs';
import { closingFormView } from './view';

/** 销号审批表: one problem through the hands of the four who have a part in closing it. */
export const closingForm: DocumentKind = {
  id: 'closing-form',
  name: '销号审批表',
  format: 'document',
  version: '1.0',
  schema: closingFormSchema,
  template,
  view: closingFormView,
  waives: FORM_WAIVES,
  samples: [
    { name: '四方已签的销号审批表', input: closed },
    { name: '报请验收的销号审批表', input: blank },
  ],
};
