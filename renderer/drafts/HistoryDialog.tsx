import { useEffect, useState } from 'react';
import type { RevisionSummary } from '#data/contract/draft-calls';
import { api } from '../api/client';
import { useDraft } from '../state/draft';
import { flushDraft } from '../state/keeping';
import { showDialog } from '../state/view';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { dayAndTime } from '../ui/moments';
import { Comparison } from './Comparison';
import { goBackTo, type Trouble } from './draft-commands';
import styles from './HistoryDialog.module.css';

const close = (): void => {
  showDialog(undefined);
};

/** 历史版本 of the document in the window: what was kept, what changed since, and the way back. */
export function HistoryDialog() {
  const id = useDraft(({ kept }) => kept?.id);
  const [revisions, setRevisions] = useState<readonly RevisionSummary[]>();
  const [chosen, setChosen] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();

  useEffect(() => {
    let wanted = true;
    void readRevisions(id).then((reply) => {
      if (!wanted) return;
      setRevisions(reply.revisions);
      setTrouble(reply.trouble);
      setChosen((before) => before ?? reply.revisions[0]?.revision);
    });
    return () => {
      wanted = false;
    };
  }, [id]);

  return (
    <Modal title="历史版本" width="1080px" onClose={close}>
      {trouble !== undefined && (
        <p className={styles.problem} role="alert">
          {trouble.message}
        </p>
      )}
      {revisions?.length === 0 && (
        <p className={styles.none}>还没有历史版本。写下内容后，大约每分钟记一版；按 Ctrl+S 随时可以记一版。</p>
      )}
      {revisions !== undefined && revisions.length > 0 && id !== undefined && chosen !== undefined && (
        <div className={styles.panes}>
          <ol className={styles.revisions} aria-label="历史版本">
            {revisions.map(({ revision, at, by }) => (
              <li key={revision}>
                <button
                  type="button"
                  aria-current={revision === chosen}
                  onClick={() => {
                    setChosen(revision);
                  }}
                >
                  <time>{dayAndTime(at)}</time>
                  <span className={styles.by}>{`第 ${revision} 版　${by}`}</span>
                </button>
              </li>
            ))}
          </ol>
          <div className={styles.comparison}>
            <Comparison key={chosen} draft={id} older={chosen} revisions={revisions} />
            <footer className={styles.foot}>
              <span>恢复不会丢掉现在的内容，它也会记入历史版本。</span>
              <Button look="primary" icon="undo" onClick={() => void goBackTo(chosen).then(setTrouble)}>
                恢复到这一版
              </Button>
            </footer>
          </div>
        </div>
      )}
    </Modal>
  );
}

interface Read {
  readonly revisions: readonly RevisionSummary[];
  readonly trouble: Trouble;
}

/** What was typed last is saved first, so that it is compared with. */
async function readRevisions(id: string | undefined): Promise<Read> {
  await flushDraft();
  if (id === undefined) return { revisions: [], trouble: undefined };
  const reply = await api.listRevisions({ id });
  return reply.ok ? { revisions: reply.value, trouble: undefined } : { revisions: [], trouble: reply.error };
}
