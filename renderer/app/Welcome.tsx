import { useState } from 'react';
import { asText } from '../forms/model/json';
import { type Kind, useCatalogue } from '../state/kinds';
import { showDialog } from '../state/view';
import { Button } from '../ui/Button';
import { newDocument, openFile, openSample } from './documents';
import { RecentDrafts } from '../drafts/RecentDrafts';
import { findKinds, groupKinds } from './find-kinds';
import styles from './Welcome.module.css';

/** The start screen: what can be made, each blank or from its sample. */
export function Welcome() {
  const kinds = useCatalogue((state) => state.kinds);
  const failure = useCatalogue((state) => state.failure);
  const [words, setWords] = useState('');
  const found = findKinds(kinds, words);
  return (
    <main className={styles.screen}>
      <div className={styles.inner}>
        <header className={styles.header}>
          <div>
            <h1>新建公文</h1>
            <p>左边填写，右边就是成品页面。第一次使用，可先打开一份示例看看。</p>
          </div>
          <input
            type="search"
            className={styles.search}
            placeholder="查找文种、示例"
            aria-label="查找文种、示例"
            value={words}
            onChange={(event) => {
              setWords(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Escape') setWords('');
              const [first] = found;
              if (event.key !== 'Enter' || words.trim() === '' || first === undefined) return;
              // Else the key would end as a line break in the new document's title.
              event.preventDefault();
              void newDocument(first.id);
            }}
          />
          <Button
            look="outline"
            icon="drafts"
            onClick={() => {
              showDialog('drafts');
            }}
          >
            草稿箱
          </Button>
          <Button look="outline" icon="open" onClick={() => void openFile()}>
            打开文件
          </Button>
        </header>
        {failure !== undefined && <p className={styles.failure}>{failure}</p>}
        {words.trim() === '' && <RecentDrafts />}
        {groupKinds(found).map(({ name, kinds: inGroup }) => (
          <section key={name} aria-label={name}>
            <h3 className={styles.group}>{`${name} ${inGroup.length} 种`}</h3>
            <ul className={styles.kinds}>
              {inGroup.map((kind) => (
                <KindItem key={kind.id} kind={kind} />
              ))}
            </ul>
          </section>
        ))}
        {kinds.length > 0 && found.length === 0 && <p className={styles.none}>没有找到“{words.trim()}”。</p>}
      </div>
    </main>
  );
}

function KindItem({ kind }: { readonly kind: Kind }) {
  const description = asText(kind.schema.description);
  return (
    <li className={styles.kind}>
      <div className={styles.about}>
        <h2>{kind.name}</h2>
        {description !== '' && <p title={description}>{description}</p>}
        <div className={styles.samples}>
          <span>示例</span>
          {kind.samples.map((name) => (
            <button key={name} type="button" onClick={() => void openSample(kind.id, name)}>
              {name}
            </button>
          ))}
        </div>
      </div>
      <Button look="outline" icon="new" aria-label={`新建${kind.name}`} onClick={() => void newDocument(kind.id)}>
        新建
      </Button>
    </li>
  );
}
