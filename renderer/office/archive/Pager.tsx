import { Button } from '../../ui/Button';
import styles from './archive.module.css';
import { PAGE_LINES, stretchText } from './archive-view';

interface Props {
  readonly from: number;
  readonly shown: number;
  readonly total: number;
  readonly onGo: (from: number) => void;
}

export function Pager({ from, shown, total, onGo }: Props) {
  return (
    <nav className={styles.pager} aria-label="翻页">
      <span>{stretchText(from, shown, total)}</span>
      {total > PAGE_LINES && (
        <>
          <Button small icon="left" label="上一页" disabled={from === 0} onClick={() => onGo(from - PAGE_LINES)} />
          <Button
            small
            icon="right"
            label="下一页"
            disabled={from + PAGE_LINES >= total}
            onClick={() => onGo(from + PAGE_LINES)}
          />
        </>
      )}
    </nav>
  );
}
