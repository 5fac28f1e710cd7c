import { useState } from 'react';
import { fail } from '#data/contract/reply';
import type { FileRef } from '#data/contract/types';
import { api } from '../../api/client';
import { complain } from '../../app/tell';
import { Button } from '../../ui/Button';
import { DeedDialog } from '../kit/DeedDialog';
import { LabelledField } from '../kit/LabelledField';

interface Props {
  readonly document: string;
  readonly numberText: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** 挂接扫描件: a picture of the paper copy with its seal joins the document, for good. */
export function ScanDialog({ document, numberText, onDone, onClose }: Props) {
  const [file, setFile] = useState<FileRef>();
  const pick = async (): Promise<void> => {
    const reply = await api.pickScan();
    if (!reply.ok) return complain(reply.error);
    if (reply.value.status === 'picked') setFile(reply.value.file);
  };
  return (
    <DeedDialog
      title={`${numberText}：附扫描件`}
      verb="附上"
      ready={file !== undefined}
      run={async (by) =>
        file === undefined
          ? fail('bad-argument', '请选择扫描件。')
          : api.attachScan({ document, token: file.token, by })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <LabelledField label="扫描件" note="用印后的纸质件扫描成 PDF、JPEG 或 PNG，200 MB 以内；附上后不能换，可以再附">
        {(id) => (
          <Button id={id} look="outline" icon="open" data-autofocus onClick={() => void pick()}>
            {file?.name ?? '选择文件…'}
          </Button>
        )}
      </LabelledField>
    </DeedDialog>
  );
}
