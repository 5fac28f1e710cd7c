import { createPortal } from 'react-dom';
import { dismissNotice, useNotices, type Notice } from '../state/notices';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './Notices.module.css';

/** Short news at the foot of the pages: progress, results, and ways back; over dialogs too, which it may be about. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return createPortal(
    <div className={styles.stack} role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>,
    document.body,
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { id, tone, text, detail, fraction, actions = [] } = notice;
  return (
    <div className={styles.notice} data-tone={tone}>
      <span className={styles.mark}>
        {tone === 'progress' ? <i className={styles.spinner} /> : <Icon name={ICONS[tone]} />}
      </span>
      <div className={styles.words}>
        <p>{text}</p>
        {detail !== undefined && <p className={styles.detail}>{detail}</p>}
        {fraction !== undefined && <progress className={styles.progress} value={fraction} max={1} />}
      </div>
      {actions.map(({ label, run }) => (
        <Button key={label} small look="outline" onClick={run}>
          {label}
        </Button>
      ))}
      {tone !== 'progress' && (
        <Button
          small
          icon="close"
          label="关闭"
          onClick={() => {
            dismissNotice(id);
          }}
        />
      )}
    </div>
  );
}

const ICONS = { done: 'check', warning: 'warning', error: 'error' } as const;
