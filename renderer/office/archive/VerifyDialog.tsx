import { Progress } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { VerifyResult } from '#data/contract/archive-types';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextLine } from '../../ui/TextLine';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import { Verdict } from './Verdict';

type Verified = Extract<VerifyResult, { readonly status: 'verified' }>;

/** Runs a verification, told how far it is; closing ends it. */
function useVerifying() {
  const [share, setShare] = useState<number>();
  const [result, setResult] = useState<Verified>();
  const [failure, setFailure] = useState<string>();
  const running = useRef(false);
  useEffect(() => {
    const stop = api.on('archiveProgress', ({ done, total }) => {
      if (running.current) setShare(done / Math.max(total, 1));
    });
    return () => {
      stop();
      if (running.current) void api.cancelVerifying();
    };
  }, []);
  const run = async (seal: string): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setShare(0);
    setResult(undefined);
    setFailure(undefined);
    const reply = await api.verifyArchive(seal.trim() === '' ? {} : { seal });
    running.current = false;
    setShare(undefined);
    if (!reply.ok) setFailure(reply.error.message);
    else if (reply.value.status === 'verified') setResult(reply.value);
  };
  return { share, result, failure, run };
}

/** 核对 and 四性检测: whether everything is as it was left, to the last byte. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const [seal, setSeal] = useState('');
  const { share, result, failure, run } = useVerifying();
  const busy = share !== undefined;
  return (
    <Modal title="核对档案" width="720px" onClose={onClose}>
      {result === undefined && (
        <>
          <p>
            逐个核对登记簿、档案记录和全部文件，看有没有改动、缺失、调换或后来放进去的。只读不写，档案多时要几分钟。
          </p>
          <LabelledField label="以前记下的核验码" note="可以不填。填了还能查出删去最近几条、或整个换成旧的一份">
            {(id) => <TextLine id={id} maxLength={100} placeholder="412-9f3a…" text={seal} onText={setSeal} />}
          </LabelledField>
        </>
      )}
      {busy && <Progress percent={Math.floor(share * 100)} status="active" aria-label="核对进度" />}
      {failure !== undefined && (
        <p className={form.failure} role="alert">
          {failure}
        </p>
      )}
      {result !== undefined && <Verdict result={result} />}
      <div className={form.answers}>
        <Button look="outline" onClick={onClose}>
          {busy ? '停止' : '关闭'}
        </Button>
        <Button look="primary" disabled={busy} onClick={() => void run(seal)}>
          {busy ? '正在核对……' : result === undefined ? '开始核对' : '再核对一次'}
        </Button>
      </div>
    </Modal>
  );
}
