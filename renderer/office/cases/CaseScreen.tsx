import { useEffect, useState } from 'react';
import type { CaseView } from '#data/contract/case-calls';
import { ask } from '../../state/question';
import { Button } from '../../ui/Button';
import { dayAndTime } from '../../ui/moments';
import page from '../kit/page.module.css';
import { refreshCase, useCase } from './case-state';
import styles from './cases.module.css';
import { DueTable } from './DueTable';
import { DocumentsTab } from './DocumentsTab';
import { FactsTab } from './FactsTab';
import { ProblemsTab } from './ProblemsTab';

const TABS = { facts: '事实', problems: '问题', documents: '文书', due: '期限', log: '经过' } as const;
type Tab = keyof typeof TABS;

/** One case: its facts, where each problem stands, the documents made from it, what is due and what was done. */
export function CaseScreen({ onClose }: { readonly onClose: () => void }) {
  const view = useCase((state) => state.view);
  const edited = useCase((state) => state.edited);
  const [tab, setTab] = useState<Tab>(view === undefined ? 'facts' : 'problems');
  useEffect(refreshCase, []);
  const leave = async (): Promise<void> => {
    if (!edited || (await mayDrop())) onClose();
  };
  return (
    <section className={page.page} aria-label="督查事项">
      <header className={page.header}>
        <Button icon="left" onClick={() => void leave()}>
          全部事项
        </Button>
        <h1>{view?.case.facts.title ?? '新建督查事项'}</h1>
      </header>
      <nav className={styles.tabs} aria-label="督查事项各部分">
        {(Object.keys(TABS) as Tab[]).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-current={one === tab ? 'true' : undefined}
            disabled={view === undefined && one !== 'facts'}
            onClick={() => {
              setTab(one);
            }}
          >
            {TABS[one]}
            {one === 'facts' && edited && <span className={styles.dot} title="有没有保存的修改" />}
          </button>
        ))}
      </nav>
      {tab === 'facts' || view === undefined ? <FactsTab /> : <TabPage tab={tab} view={view} />}
    </section>
  );
}

function TabPage({ tab, view }: { readonly tab: Exclude<Tab, 'facts'>; readonly view: CaseView }) {
  if (tab === 'problems') return <ProblemsTab view={view} />;
  if (tab === 'documents') return <DocumentsTab view={view} />;
  return (
    <div className={page.scroll} tabIndex={0} aria-label={TABS[tab]}>
      {tab === 'log' && <Log entries={view.case.log} />}
      {tab === 'due' && view.due.length > 0 && <DueTable rows={view.due} />}
      {tab === 'due' && view.due.length === 0 && <p className={page.empty}>没有未办的期限。</p>}
    </div>
  );
}

const Log = ({ entries }: { readonly entries: CaseView['case']['log'] }) => (
  <table className={page.table}>
    <tbody>
      {[...entries].reverse().map(({ at, by, what }, index) => (
        <tr key={index}>
          <td className={page.nowrap}>{dayAndTime(at)}</td>
          <td className={page.nowrap}>{by}</td>
          <td>{what}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

async function mayDrop(): Promise<boolean> {
  const answer = await ask({
    title: '事实有没有保存的修改',
    detail: '离开后这些修改就没有了。',
    yes: '回去保存',
    no: '放弃修改',
  });
  return answer === 'no';
}
