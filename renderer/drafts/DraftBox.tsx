import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useCatalogue } from '../state/kinds';
import { useDraftList } from '../state/kept-drafts';
import { showDialog } from '../state/view';
import { Modal } from '../ui/Modal';
import { DraftRow } from './DraftRow';
import styles from './DraftBox.module.css';
import type { Trouble } from './draft-commands';

/** Longer lists are for the search. */
const MOST = 200;

const close = (): void => {
  showDialog(undefined);
};

type Box = 'open' | 'trashed';

const BOXES: readonly { readonly box: Box; readonly name: string; readonly empty: string }[] = [
  { box: 'open', name: '草稿箱', empty: '还没有草稿。新建公文后，写下的内容会自动存到这里。' },
  { box: 'trashed', name: '回收站', empty: '回收站是空的。' },
];

/** 草稿箱 and 回收站. */
export function DraftBox() {
  const [box, setBox] = useState<Box>('open');
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const sought = useDeferredValue(words.trim());
  const { drafts, failure } = useDraftList({ state: box, words: sought, kind, most: MOST + 1 });
  const problem = trouble?.message ?? failure;
  return (
    <Modal title="草稿" width="920px" onClose={close}>
      <div className={styles.tools}>
        <div className={styles.boxes} role="tablist" aria-label="草稿">
          {BOXES.map(({ box: id, name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              aria-selected={box === id}
              onClick={() => {
                setBox(id);
                setTrouble(undefined);
              }}
            >
              {name}
            </button>
          ))}
        </div>
        <KindChoice kind={kind} onKind={setKind} />
        <input
          type="search"
          className={styles.search}
          placeholder="查找标题和正文"
          aria-label="查找标题和正文"
          maxLength={100}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
      </div>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <ul className={styles.list} aria-label={BOXES.find(({ box: id }) => id === box)?.name}>
        {drafts?.slice(0, MOST).map((draft) => (
          <DraftRow key={draft.id} draft={draft} tell={setTrouble} />
        ))}
        <Rest count={drafts?.length} box={box} words={sought} kind={kind} />
      </ul>
    </Modal>
  );
}

interface KindChoiceProps {
  readonly kind: string | undefined;
  readonly onKind: (kind: string | undefined) => void;
}

function KindChoice({ kind, onKind }: KindChoiceProps) {
  const kinds = useCatalogue((state) => state.kinds);
  return (
    <Select<string>
      aria-label="文种"
      style={{ width: 180 }}
      popupMatchSelectWidth={false}
      allowClear
      showSearch
      optionFilterProp="label"
      placeholder="全部文种"
      value={kind ?? null}
      options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(picked: string | null | undefined) => {
        onKind(picked ?? undefined);
      }}
    />
  );
}

interface RestProps {
  readonly count: number | undefined;
  readonly box: Box;
  readonly words: string;
  readonly kind: string | undefined;
}

/** What the list says where it has nothing, or not everything. */
function Rest({ count, box, words, kind }: RestProps) {
  if (count === undefined || (count > 0 && count <= MOST)) return null;
  if (count > MOST) return <li className={styles.none}>{`只列出最近的 ${MOST} 份，其余请查找。`}</li>;
  if (words !== '') return <li className={styles.none}>{`没有找到含有“${words}”的草稿。`}</li>;
  const empty = BOXES.find(({ box: id }) => id === box)?.empty;
  return <li className={styles.none}>{kind === undefined ? empty : '没有这个文种的草稿。'}</li>;
}
