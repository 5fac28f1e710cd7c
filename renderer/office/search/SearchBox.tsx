import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon';
import { TextLine } from '../../ui/TextLine';
import { search, setWords, useSearch } from './search-state';
import styles from './Search.module.css';

/** The one box; it takes the caret whenever somebody asks to search. */
export function SearchBox({ onDown }: { readonly onDown: () => void }) {
  const words = useSearch((state) => state.words);
  const asked = useSearch((state) => state.asked);
  const frame = useRef<HTMLLabelElement>(null);
  useEffect(() => {
    const box = frame.current?.querySelector('input');
    box?.focus();
    box?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void search();
    else if (event.key === 'Escape' && words !== '') setWords('');
    else if (event.key === 'ArrowDown') onDown();
    else return;
    event.preventDefault();
  };
  return (
    <label ref={frame} className={styles.box}>
      <Icon name="search" />
      <TextLine
        aria-label="搜索公文和草稿"
        placeholder="标题、正文、附件、发文字号、单位；几个词用空格隔开"
        maxLength={200}
        text={words}
        onText={setWords}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
