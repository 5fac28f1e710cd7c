import { useState } from 'react';
import type { DutyImport } from '#data/contract/duty-calls';
import { api } from '../../api/client';
import { flash } from '../../app/tell';
import { Findings } from '../../forms/lists/Findings';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextLine } from '../../ui/TextLine';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import { usePerson } from '../kit/use-person';

interface Props {
  /** The list that is looked at. */
  readonly year: number | undefined;
  readonly onDone: (year: number) => void;
  readonly onClose: () => void;
}

type Refused = Extract<DutyImport, { readonly status: 'refused' }>;

/** Whose year it is, and who takes it in; then the file. Where a row is wrong nothing is taken in, and it is said why. */
export function ImportDuties({ year, onDone, onClose }: Props) {
  const [typed, setTyped] = useState(String(year ?? ''));
  const [by, setBy] = usePerson();
  const [failure, setFailure] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const ready = /^(?:19[5-9]\d|[2-9]\d{3})$/.test(typed.trim()) && by.trim() !== '';
  const choose = async (): Promise<void> => {
    setBusy(true);
    const reply = await api.importDuties({ year: Number(typed), by: by.trim() });
    setBusy(false);
    setFailure(reply.ok ? undefined : reply.error.message);
    if (!reply.ok || reply.value.status === 'canceled') return;
    if (reply.value.status === 'refused') return setRefused(reply.value);
    flash({
      text: reply.value.told,
      ...(reply.value.remarks.length > 0 && { detail: reply.value.remarks.join('\n') }),
    });
    onDone(Number(typed));
  };
  return (
    <Modal
      title="导入责任清单"
      width={refused ? 'min(860px, 94vw)' : '460px'}
      onClose={busy ? () => undefined : onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void choose();
        }}
      >
        <LabelledField label="年度" note="这一年已有的责任清单会被换掉">
          {(id) => <TextLine id={id} text={typed} onText={setTyped} inputMode="numeric" maxLength={4} />}
        </LabelledField>
        <LabelledField label="经办人">
          {(id) => <TextLine id={id} text={by} onText={setBy} maxLength={100} />}
        </LabelledField>
        {refused !== undefined && (
          <>
            <p className={form.failure} role="alert">
              {`“${refused.name}”有 ${refused.findings.length} 处不对，没有导入；请在表格里改好再导入`}
            </p>
            <Findings findings={refused.findings} />
          </>
        )}
        {failure !== undefined && (
          <p className={form.failure} role="alert">
            {failure}
          </p>
        )}
        <div className={form.answers}>
          <Button look="outline" disabled={busy} onClick={onClose}>
            取消
          </Button>
          <Button look="primary" type="submit" disabled={!ready || busy}>
            {busy ? '正在读入……' : '选择文件…'}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
