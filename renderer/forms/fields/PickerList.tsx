import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon';
import styles from './Picker.module.css';

export interface PickerEntry {
  readonly name: string;
  /** Beside the name, in small. */
  readonly about: string;
  /** Whether the field holds it already. */
  readonly on: boolean;
  readonly take: () => void;
}

interface Props {
  /** 在通讯录中查找 */
  readonly searches: string;
  readonly label: string;
  readonly several: boolean;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly groups: readonly { readonly title: string; readonly entries: readonly PickerEntry[] }[];
  /** Why there is nothing. */
  readonly none?: string | undefined;
  /** What is said of an entry stands below its name, not beside it. */
  readonly tall?: boolean;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
}

/** A list to pick from, with a search box; arrows move in it, Enter takes the first. */
export function PickerList({
  searches,
  label,
  several,
  words,
  onWords,
  groups,
  none,
  tall = false,
  onClose,
  footer,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The popover is put in its place first.
    requestAnimationFrame(() => box.current?.focus({ preventScroll: true }));
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      step(list.current, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && event.target === box.current) groups[0]?.entries[0]?.take();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.list} data-tall={tall} onKeyDown={onKeyDown}>
      <input
        ref={box}
        type="search"
        className={styles.search}
        placeholder="查找"
        aria-label={searches}
        value={words}
        onChange={(event) => {
          onWords(event.currentTarget.value);
        }}
      />
      <div ref={list} className={styles.scroll} role="listbox" aria-label={label} aria-multiselectable={several}>
        {groups.map(({ title, entries }) => (
          <div key={title} role="group" aria-label={title}>
            <p className={styles.title}>{title}</p>
            {entries.map((entry, index) => (
              <Option key={index} entry={entry} />
            ))}
          </div>
        ))}
        {none !== undefined && <p className={styles.none}>{none}</p>}
      </div>
      {footer}
    </div>
  );
}

const Option = ({ entry: { name, about, on, take } }: { readonly entry: PickerEntry }) => (
  <button type="button" role="option" aria-selected={on} className={styles.option} title={about} onClick={take}>
    <span>{name}</span>
    <span className={styles.about}>{about}</span>
    {on && <Icon name="check" />}
  </button>
);

function step(list: HTMLElement | null, by: 1 | -1): void {
  const options = [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const place = options.findIndex((option) => option === document.activeElement);
  options[Math.max(0, Math.min(options.length - 1, place + by))]?.focus();
}
