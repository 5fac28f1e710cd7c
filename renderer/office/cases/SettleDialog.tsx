import { useState } from 'react';
import type { CaseDocumentRow } from '#data/contract/case-calls';
import { api } from '../../api/client';
import { isoToday, normaliseDate } from '../../ui/dates';
import { TextLine } from '../../ui/TextLine';
import { DeedDialog } from '../kit/DeedDialog';
import { LabelledField } from '../kit/LabelledField';

interface Props {
  readonly id: string;
  readonly row: CaseDocumentRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** 定稿: a list or form that has no number is kept as it is on that day. */
export function SettleDialog({ id, row: { document, label }, onDone, onClose }: Props) {
  const [date, setDate] = useState(isoToday);
  const day = normaliseDate(date);
  return (
    <DeedDialog
      title={`${label}：定稿`}
      verb="定稿"
      ready={/^\d{4}-\d\d-\d\d$/.test(day)}
      run={(by) => api.settleCaseDocument({ id, document, date: day, by })}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{label}不编发文字号。定稿后照现在的内容存入这个督查事项，不再随事实改动。</p>
      <LabelledField label="日期">
        {(field) => <TextLine id={field} placeholder="年-月-日" maxLength={20} text={date} onText={setDate} />}
      </LabelledField>
    </DeedDialog>
  );
}
