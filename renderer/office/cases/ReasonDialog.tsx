import { useState } from 'react';
import type { CaseDocumentRow } from '#data/contract/case-calls';
import { api } from '../../api/client';
import { TextLine } from '../../ui/TextLine';
import { DeedDialog } from '../kit/DeedDialog';
import { LabelledField } from '../kit/LabelledField';

interface Props {
  readonly id: string;
  readonly row: CaseDocumentRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Going on although a rule is not kept: with a reason that stays with the case. */
export function ReasonDialog({ id, row: { document, label, warnings }, onDone, onClose }: Props) {
  const [reason, setReason] = useState('');
  return (
    <DeedDialog
      title={`${label}：说明理由后继续`}
      verb="记入"
      ready={reason.trim() !== ''}
      run={(by) => api.giveCaseReason({ id, document, reason: reason.trim(), by })}
      onDone={onDone}
      onClose={onClose}
    >
      <ul>
        {warnings.map(({ rule, message, clause }) => (
          <li key={rule}>{`${message}（${clause}）`}</li>
        ))}
      </ul>
      <LabelledField label="理由" note="记入这个督查事项，以后可查">
        {(field) => <TextLine id={field} maxLength={500} text={reason} onText={setReason} />}
      </LabelledField>
    </DeedDialog>
  );
}
