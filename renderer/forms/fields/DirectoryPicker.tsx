import { Popover } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { showOffice } from '../../state/office';
import { readDirectory, useDirectory } from '../../state/directory';
import { setField, useDraft } from '../../state/draft';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { getAt } from '../model/path';
import { candidatesFor, isPicked, pickAt, picked, type Candidate, type Candidates } from '../model/picks';
import { useValue } from '../use-field';
import styles from './DirectoryPicker.module.css';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** A control that can be filled from the 通讯录 too; one that cannot stays as it is. */
export function DirectoryPicker({ path, label, children }: Props) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  if (pickAt(path) === undefined) return children;
  const close = (): void => {
    setOpen(false);
    frame.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <span ref={frame} className={styles.frame}>
      {children}
      <Popover
        trigger="click"
        placement="bottomRight"
        arrow={false}
        open={open}
        onOpenChange={setOpen}
        destroyOnHidden
        content={<PickList path={path} onClose={close} />}
      >
        <Button
          small
          icon="directory"
          aria-label={`${label}：从通讯录选`}
          title="从通讯录选"
          tabIndex={-1}
          className={styles.button}
          // A field that is left shows its fault and moves all below it: the button must not go from under the pointer.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        />
      </Popover>
    </span>
  );
}

function PickList({ path, onClose }: { readonly path: string; readonly onClose: () => void }) {
  const pick = pickAt(path);
  const { directory, failure } = useDirectory();
  const value = useValue(path);
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void readDirectory();
    // The popover is put in its place first.
    requestAnimationFrame(() => box.current?.focus({ preventScroll: true }));
  }, []);
  const found = pick === undefined || directory === undefined ? [] : candidatesFor(pick, directory, words);
  const take = (candidate: Candidate): void => {
    if (pick === undefined) return;
    setField(path, picked(pick, getAt(useDraft.getState().input, path), candidate));
    if (!pick.several) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      step(list.current, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && event.target === box.current) {
      const first = found[0]?.entries[0];
      if (first !== undefined) take(first);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.list} onKeyDown={onKeyDown}>
      <input
        ref={box}
        type="search"
        className={styles.search}
        placeholder="查找"
        aria-label="在通讯录中查找"
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
        }}
      />
      <div ref={list} className={styles.scroll} role="listbox" aria-label="通讯录" aria-multiselectable={pick?.several}>
        {found.map((group) => (
          <Group key={group.title} group={group} isOn={(candidate) => isPicked(value, candidate)} onTake={take} />
        ))}
        {failure !== undefined && <p className={styles.none}>{failure}</p>}
        {directory !== undefined && found.length === 0 && (
          <p className={styles.none}>
            {words.trim() === '' ? '通讯录里还没有可选的。' : `没有找到“${words.trim()}”。`}
          </p>
        )}
      </div>
      <Button
        small
        className={styles.edit}
        onClick={() => {
          showOffice('directory');
        }}
      >
        打开通讯录…
      </Button>
    </div>
  );
}

function step(list: HTMLElement | null, by: 1 | -1): void {
  const options = [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const place = options.findIndex((option) => option === document.activeElement);
  options[Math.max(0, Math.min(options.length - 1, place + by))]?.focus();
}

interface GroupProps {
  readonly group: Candidates;
  readonly isOn: (candidate: Candidate) => boolean;
  readonly onTake: (candidate: Candidate) => void;
}

const Group = ({ group: { title, entries }, isOn, onTake }: GroupProps) => (
  <div role="group" aria-label={title}>
    <p className={styles.title}>{title}</p>
    {entries.map((candidate, index) => (
      <button
        key={index}
        type="button"
        role="option"
        aria-selected={isOn(candidate)}
        className={styles.option}
        title={candidate.about}
        onClick={() => {
          onTake(candidate);
        }}
      >
        <span>{candidate.name}</span>
        <span className={styles.about}>{candidate.about}</span>
        {isOn(candidate) && <Icon name="check" />}
      </button>
    ))}
  </div>
);
