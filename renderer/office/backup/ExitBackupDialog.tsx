import { useState } from 'react';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import form from '../kit/form.module.css';
import { useBackupNews } from './backup-state';
import { Progress } from './Progress';
import { SecretField } from './SecretField';

/** 退出时备份: seen, and never in the way of somebody who wants to go. */
export function ExitBackupDialog() {
  const exit = useBackupNews((state) => state.exit);
  const [passphrase, setPassphrase] = useState('');
  if (exit.at === 'over') return null;
  const answer = (given: 'again' | 'leave' | 'stay'): void => {
    void api.answerExitBackup({ answer: given, ...(passphrase === '' ? {} : { passphrase }) });
  };
  const stay = (): void => {
    answer('stay');
  };
  const failed = exit.at === 'failed' ? exit : undefined;
  return (
    <Modal
      title={failed === undefined ? '正在备份……' : '退出前的备份没有做成'}
      width="480px"
      closable={false}
      onClose={stay}
    >
      {failed === undefined ? (
        <>
          <p>备份完成后制文自动关闭。</p>
          <Progress work="backup" />
        </>
      ) : (
        <p className={form.failure} role="alert">
          {failed.message}
        </p>
      )}
      {failed?.wantsPassphrase === true && <SecretField label="备份口令" text={passphrase} onText={setPassphrase} />}
      <div className={form.answers}>
        <Button
          onClick={() => {
            answer('leave');
          }}
        >
          不备份，直接退出
        </Button>
        <span className={form.space} />
        <Button look="outline" onClick={stay}>
          不退出
        </Button>
        {failed !== undefined && (
          <Button
            look="primary"
            data-autofocus
            disabled={failed.wantsPassphrase && passphrase === ''}
            onClick={() => {
              answer('again');
            }}
          >
            再试一次
          </Button>
        )}
      </div>
    </Modal>
  );
}
