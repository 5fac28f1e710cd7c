import { useCallback, useState } from 'react';
import type { ArchiveSettings } from '#data/contract/archive-types';
import { api } from '../../api/client';
import { flash } from '../../app/tell';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextLine } from '../../ui/TextLine';
import form from '../kit/form.module.css';
import { LabelledField } from '../kit/LabelledField';
import { useLoaded } from '../kit/use-loaded';
import styles from './archive.module.css';

/** 归档设置: what is the same in every 档号 from now on. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { value, failure } = useLoaded(useCallback(() => api.archiveSettings(), []));
  return (
    <Modal title="归档设置" width="460px" onClose={onClose}>
      {failure !== undefined && <p className={form.failure}>{failure}</p>}
      {value !== undefined && <Fields before={value} onClose={onClose} />}
    </Modal>
  );
}

interface FieldsProps {
  readonly before: ArchiveSettings | null;
  readonly onClose: () => void;
}

type Texts = Readonly<Record<keyof ArchiveSettings, string>>;

const EMPTY: Texts = { fonds: '', fondsName: '', category: 'WS', section: '' };
const PART = /^[\p{Lo}A-Za-z0-9]{1,20}$/u;

const textsOf = ({ fondsName = '', section = '', ...rest }: ArchiveSettings): Texts => ({
  ...rest,
  fondsName,
  section,
});

const isReady = ({ fonds, category, section }: Texts): boolean =>
  PART.test(fonds) && PART.test(category) && (section === '' || PART.test(section));

function Fields({ before, onClose }: FieldsProps) {
  const [fields, setFields] = useState(textsOf(before ?? EMPTY));
  const [failure, setFailure] = useState<string>();
  const ready = isReady(fields);
  const field = (name: keyof ArchiveSettings) => ({
    text: fields[name],
    onText: (text: string) => {
      setFields({ ...fields, [name]: text });
    },
  });
  const save = async (): Promise<void> => {
    if (!ready) return;
    const { fondsName, section, ...rest } = fields;
    const optional = { ...(fondsName === '' ? {} : { fondsName }), ...(section === '' ? {} : { section }) };
    const reply = await api.setArchiveSettings({ ...rest, ...optional });
    if (!reply.ok) return setFailure(reply.error.message);
    flash({ text: reply.value.told });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={styles.pair}>
        <LabelledField label="全宗号" note="由档案馆给定，如 Z109">
          {(id) => <TextLine id={id} maxLength={20} {...field('fonds')} />}
        </LabelledField>
        <LabelledField label="档案门类代码" note="文书档案是 WS">
          {(id) => <TextLine id={id} maxLength={20} {...field('category')} />}
        </LabelledField>
      </div>
      <LabelledField label="全宗名称" note="如“某某市人民政府办公室”，写进移交包，可以不填">
        {(id) => <TextLine id={id} maxLength={100} {...field('fondsName')} />}
      </LabelledField>
      <LabelledField label="机构（问题）代码" note="归档时不另写就用它，如 BGS；不分机构就空着">
        {(id) => <TextLine id={id} maxLength={20} {...field('section')} />}
      </LabelledField>
      <p className={form.note}>代码只用汉字、字母和数字。只影响以后归档的，已编的档号不变。</p>
      {failure !== undefined && (
        <p className={form.failure} role="alert">
          {failure}
        </p>
      )}
      <div className={form.answers}>
        <Button look="outline" onClick={onClose}>
          取消
        </Button>
        <Button look="primary" type="submit" disabled={!ready}>
          保存
        </Button>
      </div>
    </form>
  );
}
