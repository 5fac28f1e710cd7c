import type { ListFinding } from '#data/contract/list-calls';
import styles from './ImportDialog.module.css';

/** Lines shown. */
const SHOWN = 200;

/** What is wrong in a spreadsheet, by row and column. */
export const Findings = ({ findings }: { readonly findings: readonly ListFinding[] }) => (
  <div className={styles.scroll} tabIndex={0} aria-label="有问题的地方">
    <table className={styles.table}>
      <thead>
        <tr>
          <th>工作表</th>
          <th>行</th>
          <th>单元格</th>
          <th>问题</th>
        </tr>
      </thead>
      <tbody>
        {findings.slice(0, SHOWN).map(({ sheet, row, column, cell, message }) => (
          <tr key={`${sheet}/${row}/${column}`}>
            <td>{sheet}</td>
            <td>{row > 0 ? row : ''}</td>
            <td>{cell}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {findings.length > SHOWN && <p className={styles.hint}>{`还有 ${findings.length - SHOWN} 处`}</p>}
  </div>
);
