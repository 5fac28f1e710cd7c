import type { KeyboardEvent } from 'react';
import type { SearchHit } from '#data/contract/search-calls';
import { openKept } from '../../app/documents';
import { findKind } from '../../state/kinds';
import { showIssued, showOffice } from '../../state/office';
import { useDraft } from '../../state/draft';
import { strings } from '../../ui/strings';
import page from '../kit/page.module.css';
import { Highlighted } from './Highlighted';
import { factsOf, STATES } from './search-view';
import styles from './Search.module.css';

interface Props {
  readonly hits: readonly SearchHit[];
  /** Goes from the first hit back to the box. */
  readonly onLeave: () => void;
}

/** What was found; arrows go up and down, Enter opens. */
export function HitList({ hits, onLeave }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { currentTarget: list, target } = event;
    const buttons = [...list.querySelectorAll('button')];
    const place = buttons.findIndex((button) => button === target);
    if (place < 0) return;
    const next = STEPS[event.key]?.(place, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) onLeave();
    else buttons[Math.min(next, buttons.length - 1)]?.focus();
  };
  return (
    <ol className={styles.hits} aria-label="搜索结果" onKeyDown={onKeyDown}>
      {hits.map((hit) => (
        <Hit key={hit.id} hit={hit} />
      ))}
    </ol>
  );
}

const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
  Escape: () => -1,
};

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { title, number, kind, state, snippets } = hit;
  const { name, tone } = STATES[state];
  return (
    <li>
      <button type="button" className={styles.hit} onClick={() => void open(hit)}>
        <span className={styles.head}>
          <span className={page.state} data-tone={tone}>
            {name}
          </span>
          <span className={styles.title}>{title.text === '' ? strings.untitled : <Highlighted marked={title} />}</span>
          {number.text !== '' && (
            <span className={styles.number}>
              <Highlighted marked={number} />
            </span>
          )}
        </span>
        {snippets.map((snippet, index) => (
          <span key={index} className={styles.snippet}>
            <Highlighted marked={snippet} />
          </span>
        ))}
        <span className={styles.facts}>
          {[findKind(kind)?.name ?? kind, ...factsOf(hit)].map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </button>
    </li>
  );
}

const DOCUMENTS = 'documents/';

/** An issued document over the page; a draft in the place of what is written. */
async function open({ id, record, state }: SearchHit): Promise<void> {
  if (state !== 'draft') return showIssued(id.slice(DOCUMENTS.length));
  if (useDraft.getState().kept?.id !== record) await openKept(record);
  if (useDraft.getState().kept?.id === record) showOffice(undefined);
}
