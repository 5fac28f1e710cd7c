import { useState } from 'react';
import type { SeriesSummary } from '#data/contract/office-types';
import { fail } from '#data/contract/reply';
import { api } from '../../api/client';
import { TextLine } from '../../ui/TextLine';
import { DeedDialog } from '../kit/DeedDialog';
import { LabelledField } from '../kit/LabelledField';
import { SeriesFields, seriesOf } from './SeriesFields';

interface Props {
  readonly series: SeriesSummary | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** 起始号: numbers before it, such as those used on paper, are never given, and the register says why. */
export function StartDialog({ series: shown, onDone, onClose }: Props) {
  const [text, setText] = useState({ code: shown?.code ?? '', year: String(shown?.year ?? '') });
  const [next, setNext] = useState('');
  const [reason, setReason] = useState('');
  const series = seriesOf(text);
  return (
    <DeedDialog
      title="设起始号"
      verb="设定"
      ready={series !== undefined && reason.trim() !== '' && /^[1-9]\d{0,4}$/.test(next)}
      run={async (by) =>
        series === undefined
          ? fail('bad-argument', '请填写机关代字和年份。')
          : api.startSeries({ ...series, next: Number(next), reason, by })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <SeriesFields text={text} onText={setText} />
      <LabelledField label="从几号起编" note="之前的号不再给出，登记簿写明原因">
        {(id) => <TextLine id={id} inputMode="numeric" maxLength={5} text={next} onText={setNext} />}
      </LabelledField>
      <LabelledField label="原因" note="例如“1—83号已用纸质登记簿登记”">
        {(id) => <TextLine id={id} maxLength={500} text={reason} onText={setReason} />}
      </LabelledField>
    </DeedDialog>
  );
}
