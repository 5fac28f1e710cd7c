import type { RegisterRow } from '#data/contract/office-types';
import { showIssued } from '../../state/office';
import { findKind } from '../../state/kinds';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { endingsOf, STATES } from './register-view';

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly onEnd: (row: RegisterRow) => void;
}

/** Newest first. */
export function RegisterTable({ rows, onEnd }: Props) {
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th>发文字号</th>
          <th>状态</th>
          <th>标题、说明</th>
          <th>文种</th>
          <th>发往机关</th>
          <th>成文日期</th>
          <th>登记</th>
          <th>档号</th>
          <th aria-label="操作" />
        </tr>
      </thead>
      <tbody>
        {[...rows].reverse().map((row) => (
          <Line key={row.serial} row={row} onEnd={onEnd} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row, onEnd }: { readonly row: RegisterRow; readonly onEnd: (row: RegisterRow) => void }) {
  const { state, number, title, remark, kind, sentTo, date, registered, by, archived, document } = row;
  const { name, tone } = STATES[state];
  return (
    <tr>
      <td className={page.nowrap}>{number}</td>
      <td>
        <span className={page.state} data-tone={tone}>
          {name}
        </span>
      </td>
      <td>
        {title !== '' && document !== undefined && (
          <button
            type="button"
            className={page.link}
            onClick={() => {
              showIssued(document);
            }}
          >
            {title}
          </button>
        )}
        {remark !== '' && <div className={page.faint}>{remark}</div>}
      </td>
      <td className={page.nowrap}>{kind === '' ? '' : (findKind(kind)?.name ?? kind)}</td>
      <td>{sentTo}</td>
      <td className={page.nowrap}>{date}</td>
      <td className={page.nowrap}>
        {registered}
        {by !== '' && <div className={page.faint}>{by}</div>}
      </td>
      <td className={page.nowrap}>{archived}</td>
      <td>
        {endingsOf(row).length > 0 && row.serial === row.through && (
          <Button
            small
            look="outline"
            aria-label={`${number}：释放、作废`}
            onClick={() => {
              onEnd(row);
            }}
          >
            {row.state === 'issued' ? '撤销、废止…' : row.state === 'reserved' ? '释放、作废…' : '作废…'}
          </Button>
        )}
      </td>
    </tr>
  );
}
