import { useState } from 'react';
import type { DraftSummary } from '#data/contract/draft-calls';
import { openKept } from '../app/documents';
import { STANDINGS } from '../office/life/wording';
import { useDraft } from '../state/draft';
import { showDialog } from '../state/view';
import { Button } from '../ui/Button';
import { dayAndTime } from '../ui/moments';
import { strings } from '../ui/strings';
import styles from './DraftBox.module.css';
import { duplicate, moveToTrash, purge, restoreFromTrash, type Trouble } from './draft-commands';
import { KindName } from './RecentDrafts';

interface Props {
  readonly draft: DraftSummary;
  readonly tell: (trouble: Trouble) => void;
}

/** One draft of the list, with what can be done with it. */
export function DraftRow({ draft, tell }: Props) {
  const { id, title, kind, changed, state, standing } = draft;
  const isOpen = useDraft(({ kept }) => kept?.id === id);
  const name = title === '' ? strings.untitled : title;
  const about = (
    <>
      <span className={styles.title} title={name}>
        {name}
      </span>
      {isOpen && <span className={styles.current}>正在编辑</span>}
      {standing !== 'unsent' && (
        <span className={styles.standing} data-tone={STANDINGS[standing].tone}>
          {STANDINGS[standing].name}
        </span>
      )}
      <span className={styles.kind}>
        <KindName id={kind} />
      </span>
      <time className={styles.changed}>{dayAndTime(changed)}</time>
    </>
  );
  return (
    <li className={styles.row}>
      {state === 'open' ? (
        <button
          type="button"
          className={styles.about}
          aria-label={`打开“${name}”`}
          onClick={() => {
            showDialog(undefined);
            if (!isOpen) void openKept(id);
          }}
        >
          {about}
        </button>
      ) : (
        <span className={styles.about}>{about}</span>
      )}
      {state === 'open' ? <OpenTools id={id} tell={tell} /> : <TrashTools id={id} tell={tell} />}
    </li>
  );
}

interface ToolsProps {
  readonly id: string;
  readonly tell: (trouble: Trouble) => void;
}

function OpenTools({ id, tell }: ToolsProps) {
  return (
    <span className={styles.actions}>
      <Button small icon="copy" label="复制一份" onClick={() => void duplicate(id).then(tell)} />
      <Button small icon="remove" label="移到回收站" onClick={() => void moveToTrash(id).then(tell)} />
    </span>
  );
}

function TrashTools({ id, tell }: ToolsProps) {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <span className={styles.actions}>
        <span className={styles.question}>连同历史版本彻底删除，不能恢复。</span>
        <Button
          small
          look="outline"
          data-autofocus
          onClick={() => {
            setAsking(false);
          }}
        >
          不删除
        </Button>
        <Button small look="outline" onClick={() => void purge(id).then(tell)}>
          彻底删除
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.actions}>
      <Button small look="outline" onClick={() => void restoreFromTrash(id).then(tell)}>
        还原
      </Button>
      <Button
        small
        icon="remove"
        label="彻底删除"
        onClick={() => {
          setAsking(true);
        }}
      />
    </span>
  );
}
