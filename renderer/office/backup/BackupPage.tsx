import { useEffect, useState } from 'react';
import type { BackupView, ListedBackup } from '#data/contract/backup-types';
import type { FileRef } from '#data/contract/types';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { useLoaded } from '../kit/use-loaded';
import styles from './backup.module.css';
import { useBackupNews } from './backup-state';
import { BackupList } from './BackupList';
import type { Copy } from './copy-work';
import { CopyDialog } from './CopyDialog';
import { Glance } from './Glance';
import { PassphraseDialog } from './PassphraseDialog';
import { PlanDialog } from './PlanDialog';

type Dialog = 'plan' | 'passphrase' | Copy;

/** The state and the list, read again whenever something about backups changes. */
function useBackups() {
  const changes = useBackupNews((state) => state.changes);
  const state = useLoaded(api.backupState);
  const list = useLoaded(api.listBackups);
  const { reload: reloadState } = state;
  const { reload: reloadList } = list;
  useEffect(() => {
    reloadState();
    reloadList();
  }, [changes, reloadState, reloadList]);
  const reload = (): void => {
    reloadState();
    reloadList();
  };
  return { view: state.value, failure: state.failure ?? list.failure, backups: list.value?.backups, reload };
}

/** 备份: how it stands, the plan, the backups there are, and what can be done with them. */
export function BackupPage() {
  const { view, failure, backups, reload } = useBackups();
  const [dialog, setDialog] = useState<Dialog>();
  const close = (): void => {
    setDialog(undefined);
  };
  const done = (): void => {
    close();
    reload();
  };
  const copy = (work: Copy['work']) => (backup: Pick<ListedBackup, 'token' | 'name'>) => {
    setDialog({ work, token: backup.token, name: backup.name });
  };
  return (
    <section className={page.page} aria-label="备份">
      <Header view={view} onDialog={setDialog} onOther={copy('restore')} onForgotten={reload} />
      {failure !== undefined && <p className={page.empty}>{failure}</p>}
      {view !== undefined && (
        <Glance
          view={view}
          onBackup={() => {
            if (lacksPassphrase(view)) setDialog('passphrase');
            else void backUp();
          }}
          onStop={() => void api.stopBackup()}
        />
      )}
      <div className={page.scroll} tabIndex={0} aria-label="已有的备份">
        {backups !== undefined && backups.length > 0 && (
          <BackupList
            backups={backups}
            busy={view?.running !== null}
            onDrill={copy('drill')}
            onRestore={copy('restore')}
          />
        )}
        <Empty view={view} count={backups?.length} />
      </div>
      {view !== undefined && <Dialogs dialog={dialog} view={view} onDone={done} onClose={close} />}
    </section>
  );
}

const lacksPassphrase = ({ plan, passphrase }: BackupView): boolean => plan?.encrypted === true && !passphrase.known;

async function backUp(): Promise<void> {
  const reply = await api.backupNow();
  if (!reply.ok) return complain(reply.error);
  const { documents, files } = reply.value;
  flash({ text: `已备份印发件 ${documents} 件，共 ${files} 个文件，已读回核对，全部一致` });
}

interface HeaderProps {
  readonly view: BackupView | undefined;
  readonly onDialog: (dialog: 'plan' | 'passphrase') => void;
  readonly onOther: (backup: FileRef) => void;
  readonly onForgotten: () => void;
}

function Header({ view, onDialog, onOther, onForgotten }: HeaderProps) {
  const other = async (): Promise<void> => {
    const reply = await api.chooseBackup();
    if (reply.ok && reply.value.status === 'chosen') onOther(reply.value.backup);
  };
  return (
    <header className={page.header}>
      <h1>备份</h1>
      <span className={page.space} />
      {view?.plan?.encrypted === true && <Secret view={view} onSet={onDialog} onForgotten={onForgotten} />}
      <Button look="outline" disabled={view?.running !== null} onClick={() => void other()}>
        从其他备份恢复…
      </Button>
      <Button
        look="outline"
        onClick={() => {
          onDialog('plan');
        }}
      >
        备份计划…
      </Button>
    </header>
  );
}

interface DialogsProps {
  readonly dialog: Dialog | undefined;
  readonly view: BackupView;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function Dialogs({ dialog, view, onDone, onClose }: DialogsProps) {
  if (dialog === undefined) return null;
  if (dialog === 'plan') return <PlanDialog view={view} onDone={onDone} onClose={onClose} />;
  if (dialog === 'passphrase')
    return <PassphraseDialog canKeep={view.passphrase.canKeep} onDone={onDone} onClose={onClose} />;
  return <CopyDialog copy={dialog} onClose={onDone} />;
}

interface SecretProps {
  readonly view: BackupView;
  readonly onSet: (dialog: 'passphrase') => void;
  readonly onForgotten: () => void;
}

/** Whether the passphrase is known, and for how long. */
function Secret({ view: { passphrase }, onSet, onForgotten }: SecretProps) {
  const { known, kept } = passphrase;
  return (
    <>
      <span className={styles.secret}>
        {known ? (kept ? '口令由系统保管' : '口令只在这次运行期间记住') : '还没有输入口令'}
      </span>
      {known && <Button onClick={() => void api.forgetBackupPassphrase().then(onForgotten)}>忘掉口令</Button>}
      <Button
        look="outline"
        onClick={() => {
          onSet('passphrase');
        }}
      >
        {known ? '更换口令…' : '输入口令…'}
      </Button>
    </>
  );
}

function Empty({ view, count }: { readonly view: BackupView | undefined; readonly count: number | undefined }) {
  if (view === undefined || (count !== undefined && count > 0)) return null;
  if (view.plan === undefined) {
    return (
      <p className={page.empty}>
        点“备份计划…”，选好放备份的文件夹。以后到时间自动备份，退出时也可以备份；每份备份都读回核对过才算数。
      </p>
    );
  }
  if (count === undefined) return <p className={page.empty}>正在查看放备份的文件夹……</p>;
  return <p className={page.empty}>{view.reachable ? '这个文件夹里还没有备份。' : '放备份的文件夹现在不在。'}</p>;
}
