import * as v from 'valibot';
import { retention, RETENTION_NAMES } from '#data/records/archive';
import { SEARCH_STATES } from '#data/search/entry';
import type { SearchHit, SearchRequest } from '#data/search/hit';
import type { Marked } from '#data/search/marked';
import type { Outcome, Store } from '#data/store/port';
import { openIndex, type Answer } from '#electron/search/search-index';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';
import type { Problem } from '../problem';

/** Full text of drafts and documents, narrowed by year, kind, unit, state and retention. */
export const search: Run = async (invocation, io) => {
  const request = askedFor(invocation);
  if ('problem' in request) return refuse(io, request.problem);
  const folder = invocation.value('data') ?? '';
  return withStore(invocation, io, {
    makes: false,
    work: (store) => searchOnce(store, folder, request),
    tell: (answer) => tell(invocation, io, answer),
  });
};

/** Brings the index up to date first; one that proves damaged in use is made anew, once. */
async function searchOnce(store: Store, folder: string, request: SearchRequest): Promise<Outcome<Answer>> {
  const index = openIndex(store, folder);
  try {
    for (let tries = 0; ; tries += 1) {
      const refreshed = await index.refresh();
      if (!refreshed.ok) return refreshed;
      const answer = index.search(request);
      if (answer.behind === 0 || tries > 0) return { ...refreshed, value: answer };
    }
  } finally {
    index.close();
  }
}

const MOST = 1000;

function askedFor(invocation: Invocation): SearchRequest | { readonly problem: Problem } {
  const state = v.safeParse(v.optional(v.picklist(SEARCH_STATES)), invocation.value('state'));
  const kept = v.safeParse(v.optional(retention), invocation.value('retention'));
  if (!state.success) return { problem: badOption('state', '状态', SEARCH_STATES) };
  if (!kept.success) return { problem: badOption('retention', '保管期限', Object.keys(RETENTION_NAMES)) };
  return {
    query: invocation.operands.join(' '),
    year: invocation.value('year'),
    kind: invocation.value('kind'),
    unit: invocation.value('unit'),
    state: invocation.has('archived') ? 'archived' : state.output,
    retention: kept.output,
    limit: MOST,
  };
}

const badOption = (name: string, title: string, allowed: readonly string[]): Problem => ({
  code: 'invalid-value',
  path: `--${name}`,
  title,
  message: `应当是 ${allowed.join('、')} 之一`,
});

function tell(invocation: Invocation, io: Io, { hits, total, exact, unread, behind }: Answer): ExitStatus {
  if (invocation.has('json')) {
    io.out(`${JSON.stringify(hits.map(plain), null, 2)}\n`);
  } else {
    io.out(hits.map((hit) => `${textOf(hit)}\n`).join('\n'));
    io.note(total === 0 ? '没有找到\n' : `共 ${exact ? '' : '至多 '}${total} 份\n`);
  }
  if (hits.length < total) io.note(`注意：只列出前 ${hits.length} 份，请再加几个词或条件\n`);
  if (unread > 0) io.note(`注意：有 ${unread} 份公文读不出内容，只能按标题和发文字号查到；请用 archive verify 核对\n`);
  if (behind > 0) io.note(`注意：总账有 ${behind} 条没有读到，结果可能不全；请用 archive verify 核对\n`);
  return 0;
}

const plain = ({
  record: id,
  number,
  title,
  kind,
  date,
  state,
  retention: kept,
  archiveNumber,
  units,
  snippets,
}: SearchHit) => ({
  id,
  number: number.text,
  title: title.text,
  kind,
  date,
  state,
  units,
  ...(kept === '' ? {} : { archiveNumber, retention: kept }),
  marks: { number: number.ranges, title: title.ranges },
  snippets,
});

const STATES = { draft: '草稿', issued: '已印发', archived: '已归档', voided: '作废' } as const;

function textOf({ number, title, state, date, retention: kept, archiveNumber, snippets }: SearchHit): string {
  const facts = [STATES[state], date, ...(kept === '' ? [] : [archiveNumber, RETENTION_NAMES[kept]])].join(' · ');
  const heading = [number, title].map(emphasized).filter((text) => text !== '');
  return [`${heading.join('  ')}（${facts}）`, ...snippets.map((snippet) => `  ${emphasized(snippet)}`)].join('\n');
}

/** With what was searched for in 【】, which every terminal can show. */
const emphasized = ({ text, ranges }: Marked): string =>
  ranges.reduceRight(
    (shown, [start, end]) => `${shown.slice(0, start)}【${shown.slice(start, end)}】${shown.slice(end)}`,
    text,
  );
