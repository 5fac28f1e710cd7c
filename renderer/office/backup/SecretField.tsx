import { LabelledField } from '../kit/LabelledField';
import { TextLine } from '../../ui/TextLine';

interface Props {
  readonly label: string;
  readonly note?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A passphrase, not shown. */
export function SecretField({ label, note, text, onText }: Props) {
  return (
    <LabelledField label={label} {...(note === undefined ? {} : { note })}>
      {(id) => <TextLine id={id} type="password" autoComplete="off" maxLength={200} text={text} onText={onText} />}
    </LabelledField>
  );
}
