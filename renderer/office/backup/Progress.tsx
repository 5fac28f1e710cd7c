import type { BackupWork } from '#data/contract/backup-types';
import styles from './backup.module.css';
import { useBackupNews } from './backup-state';
import { fractionOf, progressText } from './wording';

/** How far the work under way has come. */
export function Progress({ work }: { readonly work: BackupWork }) {
  const progress = useBackupNews((state) => state.progress);
  const known = progress?.work === work ? progress : undefined;
  const fraction = known === undefined ? 0 : fractionOf(known);
  return (
    <div className={styles.progress} role="status">
      <progress value={fraction} max={1} aria-label="进度" />
      <span>{known === undefined ? '正在准备……' : progressText(known)}</span>
    </div>
  );
}
