import { issuedListView } from '../shared/issued-list';
import { ledgerTable, rectificationCounts } from '../shared/rectification';
import type { RectificationLedgerInput } from './schema';

/** The rows, and what the note under the title counts of them. */
export function ledgerView({ title, content }: RectificationLedgerInput) {
  const { 事项数, 完成数, 在改数, 长期数, 销号数 } = rectificationCounts(content.items);
  const said = [
    `共${事项数}项`,
    完成数 && `已完成整改${完成数}项`,
    销号数 && `已销号${销号数}项`,
    在改数 && `正在整改${在改数}项`,
    长期数 && `长期坚持${长期数}项`,
  ];
  return { ...issuedListView(content, title, said.filter(Boolean).join('，')), ...ledgerTable(content.items) };
}
