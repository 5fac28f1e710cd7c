import { Checkbox } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import form from '../../office/kit/form.module.css';
import { LabelledField } from '../../office/kit/LabelledField';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { TextLine } from '../../ui/TextLine';

const EMPTY = { name: '', article: '', gist: '', source: '' };
type Fields = typeof EMPTY;

const LABELS: Readonly<Record<keyof Fields, readonly [label: string, example: string]>> = {
  name: ['法规全称', '不写书名号，如 云江市安全生产条例'],
  article: ['条款', '如 第八条；引用整部法规的不填'],
  gist: ['内容', '这一条说什么'],
  source: ['出处', '在哪里查到的，如 市人大常委会公告'],
};
const OPTIONAL: readonly (keyof Fields)[] = ['article'];

/** Adds a citation of the office's own. */
export function AddPhraseDialog({ onClose }: { readonly onClose: () => void }) {
  const [fields, setFields] = useState(EMPTY);
  const [sure, setSure] = useState(false);
  const [failure, setFailure] = useState<string>();
  const names = Object.keys(LABELS) as (keyof Fields)[];
  const ready = names.every((name) => OPTIONAL.includes(name) || fields[name].trim() !== '');
  const submit = async (): Promise<void> => {
    if (!ready) return;
    const { article, ...given } = fields;
    const reply = await api.addPhrase({
      sort: 'citation',
      ...given,
      ...(article.trim() === '' ? {} : { article }),
      sure,
    });
    if (reply.ok) onClose();
    else setFailure(reply.error.message);
  };
  return (
    <Modal title="添加本单位的法规依据" width="460px" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {names.map((name) => (
          <LabelledField key={name} label={LABELS[name][0]}>
            {(id) => (
              <TextLine
                id={id}
                text={fields[name]}
                placeholder={LABELS[name][1]}
                maxLength={500}
                onText={(text) => {
                  setFields((before) => ({ ...before, [name]: text }));
                }}
              />
            )}
          </LabelledField>
        ))}
        <Checkbox
          checked={sure}
          onChange={({ target }) => {
            setSure(target.checked);
          }}
        >
          已与法规原文核对（不勾选则列出时注明“请核对”）
        </Checkbox>
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
            添加
          </Button>
        </div>
      </form>
    </Modal>
  );
}
