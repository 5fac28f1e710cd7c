import type { DueRow } from '#data/chain/deadlines';
import page from '../kit/page.module.css';
import { leftText } from './case-words';

/** What is due, by whom and why then; `titled` names the case. */
export const DueTable = ({ rows, titled = false }: { readonly rows: readonly DueRow[]; readonly titled?: boolean }) => (
  <table className={page.table}>
    <thead>
      <tr>
        <th>到期</th>
        <th>还剩</th>
        <th>办什么</th>
        <th>谁办</th>
        {titled && <th>督查事项</th>}
        <th>依据</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={`${row.case}/${row.id}`}>
          <td className={page.nowrap}>{row.due}</td>
          <td>
            <span className={page.state} data-tone={row.left < 0 ? 'ended' : row.left <= 3 ? 'warning' : undefined}>
              {leftText(row.left)}
            </span>
          </td>
          <td>{row.what}</td>
          <td>{row.who}</td>
          {titled && <td>{row.title}</td>}
          <td className={page.faint}>{row.basis}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
