import { TextLine } from '../../ui/TextLine';
import { LabelledField } from '../kit/LabelledField';
import styles from './register.module.css';

/** As typed; `seriesOf` says whether it is one. */
export interface SeriesText {
  readonly code: string;
  readonly year: string;
}

export const seriesOf = ({ code, year }: SeriesText): { readonly code: string; readonly year: number } | undefined =>
  code.trim() !== '' && /^(?:0|\d{4})$/.test(year) ? { code: code.trim(), year: Number(year) } : undefined;

interface Props {
  readonly text: SeriesText;
  readonly onText: (text: SeriesText) => void;
}

export function SeriesFields({ text, onText }: Props) {
  return (
    <div className={styles.pair}>
      <LabelledField label="机关代字">
        {(id) => (
          <TextLine
            id={id}
            placeholder="例：云政发"
            maxLength={60}
            text={text.code}
            onText={(code) => {
              onText({ ...text, code });
            }}
          />
        )}
      </LabelledField>
      <LabelledField label="年份">
        {(id) => (
          <TextLine
            id={id}
            inputMode="numeric"
            maxLength={4}
            text={text.year}
            onText={(year) => {
              onText({ ...text, year });
            }}
          />
        )}
      </LabelledField>
    </div>
  );
}
