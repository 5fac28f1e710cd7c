import { type ReactNode, useEffect, useState } from 'react';
import { showOffice } from '../../state/office';
import { readDirectory, useDirectory } from '../../state/directory';
import { Button } from '../../ui/Button';
import { useForm } from '../form-binding';
import { getAt } from '../model/path';
import { candidatesFor, isPicked, pickAt, picked, type Candidate } from '../model/picks';
import { useValue } from '../use-field';
import styles from './Picker.module.css';
import { PickerFrame } from './PickerFrame';
import { PickerList } from './PickerList';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A control that can be filled from the 通讯录 too; one that cannot stays as it is. */
export function DirectoryPicker({ path, label, children }: Props) {
  if (pickAt(path) === undefined) return children;
  return (
    <PickerFrame
      icon="directory"
      title="从通讯录选"
      label={label}
      content={(close) => <PickList path={path} onClose={close} />}
    >
      {children}
    </PickerFrame>
  );
}

function PickList({ path, onClose }: { readonly path: string; readonly onClose: () => void }) {
  const pick = pickAt(path);
  const { directory, failure } = useDirectory();
  const form = useForm();
  const value = useValue(path);
  const [words, setWords] = useState('');
  useEffect(() => {
    void readDirectory();
  }, []);
  const found = pick === undefined || directory === undefined ? [] : candidatesFor(pick, directory, words);
  const take = (candidate: Candidate): void => {
    if (pick === undefined) return;
    form.set(path, picked(pick, getAt(form.input(), path), candidate));
    if (!pick.several) onClose();
  };
  const empty = words.trim() === '' ? '通讯录里还没有可选的。' : `没有找到“${words.trim()}”。`;
  return (
    <PickerList
      searches="在通讯录中查找"
      label="通讯录"
      several={pick?.several ?? false}
      words={words}
      onWords={setWords}
      groups={found.map(({ title, entries }) => ({
        title,
        entries: entries.map((candidate) => ({
          name: candidate.name,
          about: candidate.about,
          on: isPicked(value, candidate),
          take: () => {
            take(candidate);
          },
        })),
      }))}
      none={failure ?? (directory !== undefined && found.length === 0 ? empty : undefined)}
      onClose={onClose}
      footer={
        <Button
          small
          className={styles.edit}
          onClick={() => {
            showOffice('directory');
          }}
        >
          打开通讯录…
        </Button>
      }
    />
  );
}
