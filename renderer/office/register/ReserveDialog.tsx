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

/** 预留: a number set aside for a purpose that alone may use it. */
export function ReserveDialog({ series: shown, onDone, onClose }: Props) {
  const [text, setText] = useState({ code: shown?.code ?? '', year: String(shown?.year ?? '') });
  const [serial, setSerial] = useState('');
  const [purpose, setPurpose] = useState('');
  const series = seriesOf(text);
  const next =
    shown !== undefined && series?.code === shown.code && series.year === shown.year ? shown.next : undefined;
  return (
    <DeedDialog
      title="预留发文字号"
      verb="预留"
      ready={series !== undefined && purpose.trim() !== '' && /^[1-9]\d{0,4}$|^$/.test(serial)}
      run={async (by) =>
        series === undefined
          ? fail('bad-argument', '请填写机关代字和年份。')
          : api.reserveNumber({ ...series, purpose, by, ...(serial === '' ? {} : { serial: Number(serial) }) })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <SeriesFields text={text} onText={setText} />
      <LabelledField label="顺序号" note={next === undefined ? '不填就取下一个号' : `不填就取下一个：${next}号`}>
        {(id) => <TextLine id={id} inputMode="numeric" maxLength={5} text={serial} onText={setSerial} />}
      </LabelledField>
      <LabelledField label="用途" note="签发时按用途选用，例如“国庆值班通知”">
        {(id) => <TextLine id={id} maxLength={500} text={purpose} onText={setPurpose} />}
      </LabelledField>
    </DeedDialog>
  );
}
