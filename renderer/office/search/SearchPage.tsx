import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SearchView } from '#data/contract/search-calls';
import { Button } from '../../ui/Button';
import page from '../kit/page.module.css';
import { HitList } from './HitList';
import { SearchBox } from './SearchBox';
import { SearchFilters } from './SearchFilters';
import { countText, remarksOf } from './search-view';
import { PAGE_SIZE, search, stopSearching, turnTo, useSearch } from './search-state';
import styles from './Search.module.css';

/** 搜索: every draft and document by what is written in it. */
export function SearchPage() {
  const found = useSearch((state) => state.found);
  const failure = useSearch((state) => state.failure);
  const at = useSearch((state) => state.page);
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void search();
    return stopSearching;
  }, []);
  useEffect(() => {
    list.current?.scrollTo(0, 0);
  }, [at]);
  const pages = Math.ceil((found?.total ?? 0) / PAGE_SIZE);
  const turn = (to: number): void => {
    if (to >= 0 && to < pages) turnTo(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.altKey ? undefined : { PageDown: 1, PageUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    turn(at + step);
  };
  return (
    <section className={page.page} aria-label="搜索" onKeyDown={onKeyDown}>
      <div ref={box} className={styles.top}>
        <h1>搜索</h1>
        <SearchBox onDown={() => list.current?.querySelector('button')?.focus()} />
      </div>
      <SearchFilters />
      {found !== undefined && <Summary found={found} at={at} pages={pages} onTurn={turn} />}
      <div ref={list} className={page.scroll}>
        {failure !== undefined && (
          <p className={page.empty} role="alert">
            {failure}
          </p>
        )}
        {failure === undefined && found?.hits.length === 0 && <Nothing found={found} />}
        {failure === undefined && found !== undefined && (
          <HitList hits={found.hits} onLeave={() => box.current?.querySelector('input')?.focus()} />
        )}
      </div>
    </section>
  );
}

interface SummaryProps {
  readonly found: SearchView;
  readonly at: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

function Summary({ found, at, pages, onTurn }: SummaryProps) {
  return (
    <div className={styles.summary}>
      <div role="status" className={styles.counts}>
        <span>{countText(found, at * PAGE_SIZE)}</span>
        {remarksOf(found).map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      </div>
      {pages > 1 && (
        <div role="group" aria-label="翻页" className={styles.turns}>
          <Button
            small
            icon="left"
            label="上一页（PageUp）"
            disabled={at === 0}
            onClick={() => {
              onTurn(at - 1);
            }}
          />
          <span>{`${at + 1} / ${pages}`}</span>
          <Button
            small
            icon="right"
            label="下一页（PageDown）"
            disabled={at + 1 >= pages}
            onClick={() => {
              onTurn(at + 1);
            }}
          />
        </div>
      )}
    </div>
  );
}

function Nothing({ found }: { readonly found: SearchView }) {
  const words = useSearch((state) => state.words.trim());
  const filtered = useSearch((state) => Object.keys(state.filter).length > 0);
  if (found.unfinished && found.behind > 0) return <p className={page.empty}>正在建立索引……</p>;
  if (words === '' && !filtered) return <p className={page.empty}>还没有草稿和公文。写下的、印发的都能在这里查到。</p>;
  return (
    <p className={page.empty}>
      {words === '' ? '没有符合条件的公文。' : `没有找到含有“${words}”的公文。`}
      {filtered ? '可以去掉一些筛选条件再看。' : '几个词用空格隔开，每个词都要有；连在一起的话加引号。'}
    </p>
  );
}
