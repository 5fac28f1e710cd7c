import { asText } from '../forms/model/json';
import { type Kind, useCatalogue } from '../state/kinds';
import { Button } from '../ui/Button';
import { newDocument, openFile, openSample } from './documents';
import styles from './Welcome.module.css';

/** The start screen: what can be made, each blank or from its sample. */
export function Welcome() {
  const kinds = useCatalogue((state) => state.kinds);
  const failure = useCatalogue((state) => state.failure);
  return (
    <main className={styles.screen}>
      <div className={styles.inner}>
        <header className={styles.header}>
          <div>
            <h1>新建公文</h1>
            <p>左边填写，右边就是成品页面。第一次使用，可先打开一份示例看看。</p>
          </div>
          <Button look="outline" icon="open" onClick={() => void openFile()}>
            打开文件
          </Button>
        </header>
        {failure !== undefined && <p className={styles.failure}>{failure}</p>}
        <ul className={styles.kinds}>
          {kinds.map((kind) => (
            <KindItem key={kind.id} kind={kind} />
          ))}
        </ul>
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
        {description !== '' && <p>{description}</p>}
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
