import { useState } from 'react';
import type { DraftLife, Step } from '#data/contract/life-calls';
import { api } from '../../api/client';
import { flash } from '../../app/tell';
import { draftsChanged } from '../../state/kept-drafts';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import { TextLine } from '../../ui/TextLine';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import styles from './life.module.css';
import { STEPS } from './wording';

interface Props {
  readonly life: DraftLife;
  readonly onDone: (life: DraftLife) => void;
}

/** The next step, in somebody's name. */
export function StepForm({ life, onDone }: Props) {
  const { id, revision, next } = life;
  const [step, setStep] = useState<Step['step'] | undefined>(next[0]);
  const [by, setBy] = useState('');
  const [opinion, setOpinion] = useState('');
  const [failure, setFailure] = useState<string>();
  if (step === undefined) return null;
  const ready = by.trim() !== '' && (step !== 'returned' || opinion.trim() !== '');
  const take = async (): Promise<void> => {
    const reply = await api.takeStep({ id, base: revision, step, by, opinion });
    if (!reply.ok) return setFailure(reply.error.message);
    draftsChanged();
    flash({ text: `已记入：${STEPS[step].done}　${by.trim()}` });
    onDone(reply.value);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void take();
      }}
    >
      <div className={styles.steps} role="radiogroup" aria-label="办理环节">
        {next.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="step"
              checked={one === step}
              onChange={() => {
                setStep(one);
              }}
            />
            {STEPS[one].verb}
          </label>
        ))}
      </div>
      <LabelledField label={STEPS[step].who}>
        {(field) => <TextLine id={field} text={by} onText={setBy} maxLength={100} />}
      </LabelledField>
      <LabelledField
        label={step === 'returned' ? '退回的原因' : '意见'}
        note={step === 'returned' ? '此前的核稿、会签、签发不再有效' : '可以不填，例如“同意”“请按修改意见改后发”'}
      >
        {(field) => <TextArea id={field} rows={2} text={opinion} onText={setOpinion} maxLength={500} />}
      </LabelledField>
      {failure !== undefined && (
        <p className={form.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={styles.take}>
        <Button look="primary" type="submit" disabled={!ready}>
          {STEPS[step].verb}
        </Button>
      </div>
    </form>
  );
}
