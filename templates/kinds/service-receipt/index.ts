import type { DocumentKind } from '../kind';
import { FORM_WAIVES } from '../shared/forms';
import direct from './sample-direct.json';
import left from './sample-left.json';
import { serviceReceiptSchema } from './schema';
import template from './template.hbs';
import { serviceReceiptView } from './view';

/** 送达回证: proof that a document was served, one for each recipient; filed with the document. */
export const serviceReceipt: DocumentKind = {
  id: 'service-receipt',
  name: '送达回证',
  format: 'document',
  version: '1.0',
  schema: serviceReceiptSchema,
  template,
  view: serviceReceiptView,
  waives: FORM_WAIVES,
  samples: [
    { name: '直接送达', input: direct },
    { name: '留置送达', input: left },
  ],
};
