import { type ReactNode, useRef, useState } from 'react';
import type { Reply } from '#data/contract/reply';
import { flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextLine } from '../../ui/TextLine';
import form from './form.module.css';
import { LabelledField } from './LabelledField';
import { usePerson } from './use-person';

interface Props {
  readonly title: string;
  /** On the button: 预留 */
  readonly verb: string;
  /** Whether all else is filled in. */
  readonly ready: boolean;
  /** CSS length. */
  readonly width?: string;
  readonly run: (by: string) => Promise<Reply<{ readonly told: string }>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog for one deed in somebody's name; it closes once the deed is on the disk, and says why where it is not. */
export function DeedDialog({ title, verb, ready, width = '460px', run, onDone, onClose, children }: Props) {
  const [by, setBy] = usePerson();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  // State is only seen after the next rendering; a second click comes before.
  const running = useRef(false);
  const submit = async (): Promise<void> => {
    if (running.current || !ready || by.trim() === '') return;
    running.current = true;
    setBusy(true);
    const reply = await run(by.trim());
    running.current = false;
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error.message);
    flash({ text: reply.value.told });
    onDone();
  };
  return (
    <Modal title={title} width={width} onClose={busy ? () => undefined : onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        <LabelledField label="经办人">
          {(id) => <TextLine id={id} text={by} onText={setBy} maxLength={100} />}
        </LabelledField>
        {failure !== undefined && (
          <p className={form.failure} role="alert">
            {failure}
          </p>
        )}
        <div className={form.answers}>
          <Button look="outline" disabled={busy} onClick={onClose}>
            取消
          </Button>
          <Button look="primary" type="submit" disabled={busy || !ready || by.trim() === ''}>
            {busy ? '正在写入……' : verb}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
