import { openKept } from '../app/documents';
import { useKind } from '../state/kinds';
import { useDraftList } from '../state/kept-drafts';
import { dayAndTime } from '../ui/moments';
import { strings } from '../ui/strings';
import styles from './RecentDrafts.module.css';

/** As many as a glance takes in. */
const MOST = 6;

/** What was written last, to be gone on with at one press. */
export function RecentDrafts() {
  const { drafts = [], failure } = useDraftList({ state: 'open', most: MOST });
  if (failure !== undefined) return <p className={styles.failure}>{`草稿没有读出来：${failure}`}</p>;
  if (drafts.length === 0) return null;
  return (
    <section aria-label="最近的草稿">
      <h3 className={styles.heading}>最近的草稿</h3>
      <ul className={styles.list}>
        {drafts.map(({ id, title, kind, changed }) => (
          <li key={id}>
            <button type="button" className={styles.draft} title={title} onClick={() => void openKept(id)}>
              <span className={styles.title}>{title === '' ? strings.untitled : title}</span>
              <span className={styles.about}>
                <KindName id={kind} />
                <time>{dayAndTime(changed)}</time>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function KindName({ id }: { readonly id: string }) {
  return <span className={styles.kind}>{useKind(id)?.name ?? id}</span>;
}
