import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { Findings } from './Findings';
import styles from './ImportDialog.module.css';
import { filledRows, saveRejected, takeRows, type FoundList, type ListPlace } from './list-files';

interface Props {
  readonly found: FoundList;
  readonly place: ListPlace;
  readonly onClose: () => void;
}

/** What a spreadsheet holds, and what is wrong in it by row and column, before anything of it is taken in. */
export function ImportDialog({ found, place, onClose }: Props) {
  const [there] = useState(() => filledRows(place));
  const { rows, bad, findings, remarks } = found;
  const take = (after: typeof there): void => {
    takeRows(place, rows, after);
    onClose();
  };
  const add = there.length > 0;
  return (
    <Modal title={`导入${place.name}`} width="min(860px, 94vw)" onClose={onClose}>
      <p className={styles.sum}>
        “{found.name}”：可以导入 <strong>{rows.length}</strong> 行
        {bad > 0 && (
          <>
            ，有问题 <strong className={styles.bad}>{bad}</strong> 行
          </>
        )}
      </p>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {findings.length > 0 && <Findings findings={findings} />}
      {bad > 0 && (
        <p className={styles.hint}>
          有问题的行不会导入。可以先另存出来，照“导入时发现的问题”一栏改好，再导入一次接在后面。
        </p>
      )}
      <div className={styles.answers}>
        {bad > 0 && (
          <Button look="outline" onClick={() => void saveRejected()}>
            另存有问题的行…
          </Button>
        )}
        <span className={styles.space} />
        <Button look="outline" onClick={onClose}>
          取消
        </Button>
        {rows.length > 0 && add && (
          <Button
            look="outline"
            onClick={() => {
              take([]);
            }}
          >
            {`替换现有 ${there.length} 行`}
          </Button>
        )}
        {rows.length > 0 && (
          <Button
            look="primary"
            onClick={() => {
              take(there);
            }}
          >
            {add ? `接在后面，导入 ${rows.length} 行` : `导入 ${rows.length} 行`}
          </Button>
        )}
      </div>
    </Modal>
  );
}
