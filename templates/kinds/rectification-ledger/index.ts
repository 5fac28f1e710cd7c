import type { DocumentKind } from '../kind';
import { waivedAlone } from '../shared/issued-list';
import district from './sample-district.json';
import issued from './sample-issued.json';
import { rectificationLedgerSchema } from './schema';
import template from './template.hbs';
import { ledgerView } from './view';

/** 整改台账: every problem with what is done about it, by whom, until when, and how far it has come. */
export const rectificationLedger: DocumentKind = {
  id: 'rectification-ledger',
  name: '整改台账',
  format: 'document',
  version: '1.0',
  schema: rectificationLedgerSchema,
  template,
  view: ledgerView,
  waives: waivedAlone,
  samples: [
    { name: '县区整改台账', input: district },
    { name: '用通知印发的整改台账', input: issued },
  ],
};
