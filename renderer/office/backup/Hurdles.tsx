import { RESTORE_CONSENT } from '#data/contract/backup-calls';
import { TextLine } from '../../ui/TextLine';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import type { Tried } from './copy-work';
import { SecretField } from './SecretField';

interface Props {
  readonly asking: Extract<Tried, { readonly at: 'asking' }>;
  readonly passphrase: string;
  readonly onPassphrase: (text: string) => void;
  readonly consent: string;
  readonly onConsent: (text: string) => void;
}

const SECRET_NOTES = {
  'passphrase-needed': '这份备份加了密',
  'wrong-passphrase': '口令不对，请核对大小写和输入法后再试',
} as const;

/** What stands in the way of a drill or a restore, and the place to answer it. */
export function Hurdles({ asking, passphrase, onPassphrase, consent, onConsent }: Props) {
  const { hurdle, failure } = asking;
  return (
    <>
      {hurdle !== undefined && hurdle !== 'not-empty' && (
        <SecretField label="口令" note={SECRET_NOTES[hurdle]} text={passphrase} onText={onPassphrase} />
      )}
      {asking.consent === true && (
        <>
          <p className={form.warning} role="alert">
            数据文件夹里已有数据。恢复以后，制文里看到的全部是备份里的内容；备份以后写的、签发的都不在其中。原有数据不删除，改名留在数据文件夹里。
          </p>
          <LabelledField label={`确要替换，请输入“${RESTORE_CONSENT}”`}>
            {(id) => <TextLine id={id} maxLength={20} text={consent} onText={onConsent} />}
          </LabelledField>
        </>
      )}
      {failure !== undefined && (
        <p className={form.failure} role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
