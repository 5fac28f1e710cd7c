import { useState } from 'react';
import { RESTORE_CONSENT } from '#data/contract/backup-calls';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import form from '../kit/form.module.css';
import { Hurdles } from './Hurdles';
import { tryDrill, tryRestore, type Copy, type Tried } from './copy-work';
import { Progress } from './Progress';

interface Props {
  readonly copy: Copy;
  readonly onClose: () => void;
}

const WORDS = {
  drill: {
    title: '恢复演练',
    verb: '开始演练',
    introduction: '把这份备份恢复到一个临时文件夹，打开、逐件核对，然后删去。不碰正在用的数据。',
  },
  restore: {
    title: '从备份恢复',
    verb: '恢复',
    introduction: '先把备份完整核对一遍，再放进数据文件夹。正在写的公文会先保存并关闭。',
  },
} as const;

/** 恢复演练 and 恢复, with what stands in the way asked for as it comes up. */
export function CopyDialog({ copy, onClose }: Props) {
  const { work, name } = copy;
  const { title, introduction } = WORDS[work];
  const [tried, setTried] = useState<Tried>({ at: 'asking' });
  const busy = tried.at === 'working';
  const go = async (passphrase: string, consent: boolean): Promise<void> => {
    setTried({ at: 'working' });
    setTried(await (work === 'drill' ? tryDrill : tryRestore)(copy, { passphrase, consent }));
  };
  return (
    <Modal title={title} width="560px" closable={!busy} onClose={busy ? () => undefined : onClose}>
      <p>{name}</p>
      {tried.at === 'done' ? (
        <Told lines={tried.told} onClose={onClose} />
      ) : (
        <>
          <p className={form.note}>{introduction}</p>
          {busy && <Progress work={work} />}
          <Ask copy={copy} tried={tried} onGo={go} onClose={onClose} />
        </>
      )}
    </Modal>
  );
}

function Told({ lines, onClose }: { readonly lines: readonly string[]; readonly onClose: () => void }) {
  return (
    <div role="status">
      {lines.map((line) => (
        <p key={line} className={form.note}>
          {line}
        </p>
      ))}
      <div className={form.answers}>
        <Button look="primary" data-autofocus onClick={onClose}>
          完成
        </Button>
      </div>
    </div>
  );
}

interface AskProps {
  readonly copy: Copy;
  readonly tried: Exclude<Tried, { readonly at: 'done' }>;
  readonly onGo: (passphrase: string, consent: boolean) => Promise<void>;
  readonly onClose: () => void;
}

function Ask({ copy: { work }, tried, onGo, onClose }: AskProps) {
  const [passphrase, setPassphrase] = useState('');
  const [consent, setConsent] = useState('');
  const asking = tried.at === 'asking' ? tried : undefined;
  const wantsConsent = asking?.consent === true;
  const wantsSecret = asking?.hurdle === 'passphrase-needed' || asking?.hurdle === 'wrong-passphrase';
  const agreed = consent === RESTORE_CONSENT;
  const ready = asking !== undefined && (!wantsSecret || passphrase !== '') && (!wantsConsent || agreed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void onGo(passphrase, agreed);
      }}
    >
      {asking !== undefined && (
        <Hurdles
          asking={asking}
          passphrase={passphrase}
          onPassphrase={setPassphrase}
          consent={consent}
          onConsent={setConsent}
        />
      )}
      <div className={form.answers}>
        <Button look="outline" disabled={asking === undefined} onClick={onClose}>
          取消
        </Button>
        <Button look="primary" type="submit" disabled={!ready}>
          {wantsConsent ? '替换并恢复' : WORDS[work].verb}
        </Button>
      </div>
    </form>
  );
}
