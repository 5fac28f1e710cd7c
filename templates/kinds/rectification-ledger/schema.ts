import type * as v from 'valibot';
import { envelope } from '#schema/envelope';
import { list, record } from '#schema/fields';
import { issuedList } from '../shared/issued-list';
import { rectification } from '../shared/rectification';

export const rectificationLedgerSchema = envelope(
  'rectification-ledger',
  '整改台账',
  { content: record('台账内容', { ...issuedList, items: list('整改事项', rectification) }) },
  { help: '逐项登记整改措施、责任、进展、验收和销号，横排；可以单独成文，也可以用通知印发' },
);

export type RectificationLedgerInput = v.InferOutput<typeof rectificationLedgerSchema>;
