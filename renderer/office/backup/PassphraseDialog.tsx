import { useState } from 'react';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import form from '../kit/form.module.css';
import styles from './backup.module.css';
import { SecretField } from './SecretField';

interface Props {
  readonly canKeep: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The passphrase that backups from now on are locked with: typed twice, since a slip would lock them for good. */
export function PassphraseDialog({ canKeep, onDone, onClose }: Props) {
  const [once, setOnce] = useState('');
  const [again, setAgain] = useState('');
  const [lasting, setLasting] = useState(false);
  const same = once === again;
  return (
    <Modal title="备份口令" width="460px" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (once === '' || !same) return;
          void api.setBackupPassphrase({ passphrase: once, lasting }).then(onDone);
        }}
      >
        <SecretField label="口令" text={once} onText={setOnce} />
        <SecretField
          label="再输入一次"
          text={again}
          onText={setAgain}
          {...(again !== '' && !same ? { note: '两次输入的不一样' } : {})}
        />
        {canKeep ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={lasting}
              onChange={(event) => {
                setLasting(event.currentTarget.checked);
              }}
            />
            由系统保管，以后打开制文不用再输入
          </label>
        ) : (
          <p className={form.note}>只在这次运行期间记住：本机没有系统保管口令的功能，下次打开制文要重新输入。</p>
        )}
        <p className={form.warning}>请把口令另外记下并妥善保管。口令忘了，谁也打不开这些备份。</p>
        <div className={form.answers}>
          <Button look="outline" onClick={onClose}>
            取消
          </Button>
          <Button look="primary" type="submit" disabled={once === '' || !same}>
            确定
          </Button>
        </div>
      </form>
    </Modal>
  );
}
