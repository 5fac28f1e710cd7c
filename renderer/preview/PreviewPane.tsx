import { usePreview } from '../state/preview';
import { useView } from '../state/view';
import { PageColumn } from './PageColumn';
import styles from './PreviewPane.module.css';
import { Thumbnails } from './Thumbnails';

/** The pages as they will be printed. */
export function PreviewPane() {
  const pages = usePreview((state) => state.pages);
  const stale = usePreview((state) => state.stale);
  const failure = usePreview((state) => state.failure);
  const thumbnails = useView((state) => state.thumbnails);
  const note = failure ?? (stale ? '当前内容暂时无法排版，下面是之前的页面。' : undefined);
  return (
    <div className={styles.pane}>
      {note !== undefined && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
      <div className={styles.pages}>
        {thumbnails && <Thumbnails pages={pages} />}
        <PageColumn pages={pages} />
      </div>
    </div>
  );
}
