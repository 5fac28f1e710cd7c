import { useState } from 'react';
import type { RegisterRow } from '#data/contract/office-types';
import type { Series } from '#data/records/number';
import { api } from '../../api/client';
import { normaliseDate } from '../../ui/dates';
import { TextLine } from '../../ui/TextLine';
import { DeedDialog } from '../kit/DeedDialog';
import { LabelledField } from '../kit/LabelledField';
import { type Ending, ENDINGS, endingsOf } from './register-view';
import styles from './register.module.css';

interface Props {
  readonly series: Series;
  readonly row: RegisterRow;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** 释放、作废、撤销、废止: how a number ends, for good, with its reason. */
export function EndDialog({ series: { code, year }, row, onDone, onClose }: Props) {
  const ways = endingsOf(row);
  const [how, setHow] = useState<Ending>(ways[0] ?? 'voided');
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const dated = how === 'revoked' || how === 'repealed';
  const day = normaliseDate(date);
  return (
    <DeedDialog
      title={`${row.number}：${ways.map((way) => ENDINGS[way].name).join('、')}`}
      verb={ENDINGS[how].name}
      ready={reason.trim() !== '' && (!dated || /^\d{4}-\d\d-\d\d$/.test(day))}
      run={(by) => api.endNumber({ code, year, serial: row.serial, how, reason, by, ...(dated ? { date: day } : {}) })}
      onDone={onDone}
      onClose={onClose}
    >
      {row.title !== '' && <p>{row.title}</p>}
      <div className={styles.ways} role="radiogroup" aria-label="怎样处理">
        {ways.map((way) => (
          <label key={way} className={styles.way}>
            <input
              type="radio"
              name="ending"
              checked={way === how}
              onChange={() => {
                setHow(way);
              }}
            />
            {ENDINGS[way].name}
            <span>{ENDINGS[way].about}</span>
          </label>
        ))}
      </div>
      {dated && (
        <LabelledField label={how === 'revoked' ? '撤销日期' : '从哪一天起废止'}>
          {(id) => <TextLine id={id} placeholder="年-月-日" maxLength={20} text={date} onText={setDate} />}
        </LabelledField>
      )}
      <LabelledField label="原因" note="记入登记簿，不能再改">
        {(id) => <TextLine id={id} maxLength={500} text={reason} onText={setReason} />}
      </LabelledField>
    </DeedDialog>
  );
}
