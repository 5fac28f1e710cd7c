import { useDeferredValue } from 'react';
import { goToField } from '../forms/go-to-field';
import { setField } from '../state/draft';
import type { Issue } from '../state/issues';
import { usePreview } from '../state/preview';
import { showPanel } from '../state/view';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './ProblemsPanel.module.css';

const SEVERITY: Readonly<Record<Issue['severity'], string>> = { error: '需改正', warning: '提醒', hint: '建议' };

/** Everything there is to say about the document; a click leads to the field. */
export function ProblemsPanel() {
  const issues = useDeferredValue(usePreview((state) => state.issues));
  return (
    <section className={styles.panel} aria-label="问题列表">
      <header className={styles.header}>
        <h2>问题列表</h2>
        <Button
          small
          icon="close"
          label="关闭问题列表"
          onClick={() => {
            showPanel(undefined);
          }}
        />
      </header>
      {issues.length === 0 ? (
        <p className={styles.none}>没有发现问题，可以导出。</p>
      ) : (
        <ul className={styles.list}>
          {issues.map((issue, index) => (
            <IssueItem key={index} issue={issue} />
          ))}
        </ul>
      )}
    </section>
  );
}

function IssueItem({ issue }: { readonly issue: Issue }) {
  const { severity, title, message, clause, path, nature } = issue;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.link}
        disabled={path === undefined}
        onClick={() => {
          if (path !== undefined) goToField({ path });
        }}
      >
        <span className={styles.mark} data-severity={severity} title={SEVERITY[severity]}>
          <Icon name={severity} />
        </span>
        <span className={styles.words}>
          {title !== undefined && <strong>{title}</strong>}
          {message}
        </span>
        {clause !== undefined && <span className={styles.clause}>{clause}</span>}
      </button>
      {nature === 'stray' && path !== undefined && (
        <Button
          small
          look="outline"
          onClick={() => {
            setField(path, undefined);
          }}
        >
          删去这一项
        </Button>
      )}
    </li>
  );
}
