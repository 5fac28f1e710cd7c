import type { ListedBackup } from '#data/contract/backup-types';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { dateAndTime, sizeText } from './wording';

interface Props {
  readonly backups: readonly ListedBackup[];
  readonly busy: boolean;
  readonly onDrill: (backup: ListedBackup) => void;
  readonly onRestore: (backup: ListedBackup) => void;
}

/** The backups in the folder of the plan, newest first. */
export function BackupList({ backups, busy, onDrill, onRestore }: Props) {
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th>备份时间</th>
          <th>印发件</th>
          <th>大小</th>
          <th>加密</th>
          <th>文件</th>
          <th aria-label="操作" />
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.name}>
            <td className={page.nowrap}>{dateAndTime(backup.created)}</td>
            <td className={page.nowrap}>{backup.documents === undefined ? '—' : `${backup.documents} 件`}</td>
            <td className={page.nowrap}>{sizeText(backup.size)}</td>
            <td className={page.nowrap}>{backup.encrypted ? '已加密' : '否'}</td>
            <td className={page.faint}>{backup.name}</td>
            <td className={page.nowrap}>
              <Button
                small
                look="outline"
                disabled={busy}
                onClick={() => {
                  onDrill(backup);
                }}
              >
                演练
              </Button>{' '}
              <Button
                small
                look="outline"
                disabled={busy}
                onClick={() => {
                  onRestore(backup);
                }}
              >
                恢复…
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
