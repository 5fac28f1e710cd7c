import { useState } from 'react';
import type { CaseRow } from '#data/contract/case-calls';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import { dayAndTime } from '../../ui/moments';
import page from '../kit/page.module.css';
import { useLoaded } from '../kit/use-loaded';
import { beginCase, closeCase, openCase, useCase } from './case-state';
import { CaseScreen } from './CaseScreen';
import styles from './cases.module.css';
import { DueTable } from './DueTable';

/** 督查事项: those there are and what is due, or the one that is open. */
export function CasesPage() {
  const open = useCase(({ facts }) => facts !== undefined);
  return open ? <CaseScreen onClose={closeCase} /> : <CaseOverview />;
}

/** Deadlines shown at first. */
const NEXT = 10;

function CaseOverview() {
  const { value, failure } = useLoaded(api.listCases);
  const [all, setAll] = useState(false);
  const due = value?.due ?? [];
  return (
    <section className={page.page} aria-label="督查事项">
      <header className={page.header}>
        <h1>督查事项</h1>
        <span className={page.space} />
        <Button look="outline" icon="plus" onClick={beginCase}>
          新建督查事项
        </Button>
      </header>
      <p className={page.sum}>
        一件督查的事实只填一次：问题清单、反馈意见、通报、责令检查、建议书、移交函和销号都由它生成，改一处，没有印发的都跟着改。
      </p>
      <div className={page.scroll} tabIndex={0} aria-label="督查事项列表">
        {failure !== undefined && <p className={page.empty}>{failure}</p>}
        {value?.cases.length === 0 && (
          <p className={page.empty}>还没有督查事项。点“新建督查事项”，先填事项名称和各方，问题可以从 Excel 导入。</p>
        )}
        {value !== undefined && value.cases.length > 0 && <CaseTable rows={value.cases} />}
        {due.length > 0 && (
          <>
            <h2 className={styles.heading}>到期提醒</h2>
            <DueTable rows={all ? due : due.slice(0, NEXT)} titled />
            {!all && due.length > NEXT && (
              <Button
                small
                className={page.more}
                onClick={() => {
                  setAll(true);
                }}
              >{`再看后面 ${due.length - NEXT} 项`}</Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

const CaseTable = ({ rows }: { readonly rows: readonly CaseRow[] }) => (
  <table className={page.table}>
    <thead>
      <tr>
        <th>事项</th>
        <th>状态</th>
        <th>问题</th>
        <th>已销号</th>
        <th>最近修改</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, title, state, problems, closed, changed }) => (
        <tr key={id}>
          <td>
            <button type="button" className={page.link} onClick={() => void openCase(id)}>
              {title}
            </button>
          </td>
          <td>
            <span className={page.state} data-tone={state === 'closed' ? 'good' : 'wait'}>
              {state === 'closed' ? '已办结' : '办理中'}
            </span>
          </td>
          <td>{problems}</td>
          <td>{closed}</td>
          <td className={page.nowrap}>{dayAndTime(changed)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
