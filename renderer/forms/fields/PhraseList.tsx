import { useEffect, useState } from 'react';
import type { PhraseRow } from '#data/contract/phrases-calls';
import { api } from '../../api/client';
import { Button } from '../../ui/Button';
import { AddPhraseDialog } from './AddPhraseDialog';
import styles from './Picker.module.css';
import { PickerList } from './PickerList';

interface Props {
  /** Whether the field holds the words already. */
  readonly isOn: (text: string) => boolean;
  readonly onTake: (text: string) => void;
  /** More may be taken, one after another. */
  readonly several: boolean;
  readonly onClose: () => void;
}

/** 法规依据 and phrases to pick from; what nobody held against the text of the law says so. */
export function PhraseList({ isOn, onTake, several, onClose }: Props) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly PhraseRow[]>();
  const [failure, setFailure] = useState<string>();
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    let current = true;
    void api.listPhrases({ query: words.slice(0, 100) }).then((reply) => {
      if (!current) return;
      if (reply.ok) setFound(reply.value);
      setFailure(reply.ok ? undefined : reply.error.message);
    });
    return () => {
      current = false;
    };
  }, [words, adding]);
  const rows = found ?? [];
  const entryOf = ({ text, about, caution }: PhraseRow) => ({
    name: text,
    about: caution === '' ? about : `${caution}｜${about}`,
    on: isOn(text),
    take: () => {
      onTake(text);
      if (!several) onClose();
    },
  });
  const groups = [
    { title: '本单位的', entries: rows.filter(({ own }) => own).map(entryOf) },
    { title: '法规依据', entries: rows.filter(({ own, text }) => !own && text.startsWith('《')).map(entryOf) },
    { title: '惯用语', entries: rows.filter(({ own, text }) => !own && !text.startsWith('《')).map(entryOf) },
  ];
  return (
    <>
      <PickerList
        searches="在法规依据和惯用语中查找"
        label="法规依据和惯用语"
        several={several}
        words={words}
        onWords={setWords}
        groups={groups.filter(({ entries }) => entries.length > 0)}
        none={failure ?? (found?.length === 0 ? `没有找到“${words.trim()}”。` : undefined)}
        tall
        onClose={onClose}
        footer={
          <Button
            small
            className={styles.edit}
            onClick={() => {
              setAdding(true);
            }}
          >
            添加本单位的依据…
          </Button>
        }
      />
      {adding && (
        <AddPhraseDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
