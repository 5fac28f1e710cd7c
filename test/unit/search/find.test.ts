import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { facetsOf, type SearchEntry } from '#data/search/entry';
import { conditionsOf, passes } from '#data/search/filter';
import type { SearchRequest } from '#data/search/hit';
import { foldEntry, rankOf } from '#data/search/match';
import { parseQuery } from '#data/search/query';
import { corpusOf, type Corpus } from '#electron/search/corpus';
import { find } from '#electron/search/find';
import { openSegment } from '#electron/search/open-segment';
import { segmentBytes } from '#electron/search/segment-bytes';

const folder = mkdtempSync(join(tmpdir(), 'zhiwen-find-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let made = 0;
function corpus(segments: readonly (readonly SearchEntry[])[], fresh: readonly SearchEntry[] = []): Corpus {
  const opened = segments.map((entries) => {
    const name = `${(made += 1)}.segment`;
    writeFileSync(join(folder, name), segmentBytes(entries));
    return openSegment(join(folder, name), name);
  });
  return corpusOf(opened, new Map(fresh.map((entry) => [entry.id, entry])));
}

const entry = (own: Partial<SearchEntry>): SearchEntry => ({
  id: 'documents/2024/某政发/1',
  record: 'document-1',
  state: 'issued',
  title: '关于安全生产的通知',
  number: '某政发〔2024〕1号',
  kind: 'notice',
  year: '2024',
  units: '某市人民政府',
  retention: '',
  archiveNumber: '',
  date: '2024-03-05',
  when: 0,
  text: [],
  complete: true,
  ...own,
});

const ids = (result: { readonly hits: readonly { readonly id: string }[] }): string[] =>
  result.hits.map(({ id }) => id);

/** The definition: everything that counts, looked through one by one. */
function naive(all: readonly SearchEntry[], request: SearchRequest): readonly SearchEntry[] {
  const terms = parseQuery(request.query);
  const latest = [...new Map(all.map((one) => [one.id, one])).values()];
  const ranked = latest
    .filter((one) => passes(facetsOf(one), conditionsOf(request)))
    .map((one) => ({ one, rank: rankOf(foldEntry(one), terms) }))
    .filter(({ rank }) => rank > 0);
  return ranked.sort((a, b) => b.rank - a.rank || b.one.when - a.one.when).map(({ one }) => one);
}

describe('the index', () => {
  const text = fc.string({ unit: fc.constantFrom(...'安全生产责任通知一二1720〔〕 　ab。𠮷防'), maxLength: 12 });
  const entries = (from: number, most: number) =>
    fc
      .array(
        fc.record({
          title: text,
          number: text,
          body: fc.array(text, { maxLength: 3 }),
          units: fc.constantFrom('某市人民政府', '某市纪委、某市监委', ''),
          kind: fc.constantFrom('notice', 'letter'),
          state: fc.constantFrom('issued' as const, 'archived' as const, 'voided' as const),
          retention: fc.constantFrom('' as const, 'Y' as const, 'D10' as const),
          // Some are new versions of others.
          same: fc.boolean(),
        }),
        { minLength: 1, maxLength: most },
      )
      .map((list) =>
        list.map(({ body, same, ...own }, index) =>
          entry({ ...own, text: body, id: `documents/${same ? index : from + index}`, when: from + index }),
        ),
      );
  const word = fc.oneof(
    text,
    fc.constantFrom(
      '安',
      '安全',
      '7',
      '17',
      '0',
      '172',
      '安全生产',
      '"安全 生"',
      '〔17〕',
      '[1',
      'B',
      '𠮷',
      '责任 通知',
    ),
  );

  test('finds exactly what looking through everything finds, in the same order', () => {
    fc.assert(
      fc.property(
        entries(1000, 20),
        entries(2000, 20),
        entries(3000, 4),
        word,
        fc.record(
          {
            kind: fc.constantFrom('notice', 'letter'),
            unit: fc.constantFrom('纪委', '人民政府'),
            state: fc.constantFrom('issued' as const, 'voided' as const),
            retention: fc.constantFrom('Y' as const, 'D10' as const),
          },
          { requiredKeys: [] },
        ),
        (one, two, fresh, query, filter) => {
          const request = { query, ...filter, limit: 100 };
          const unique = (list: readonly SearchEntry[]) => [...new Map(list.map((each) => [each.id, each])).values()];
          const all = corpus([unique(one), unique(two)], fresh);
          const found = find(all, request);
          const wanted = naive([...unique(one), ...unique(two), ...fresh], request);
          expect(ids(found)).toEqual(wanted.map(({ id }) => id));
          expect(found).toMatchObject({ total: wanted.length, exact: true });
          for (const segment of all.segments) segment.close();
        },
      ),
      { numRuns: 300 },
    );
  });

  test('gives pages that join without gap', () => {
    const all = Array.from({ length: 50 }, (_, index) => entry({ id: `documents/${index}`, when: index % 7 }));
    const whole = corpus([all.slice(0, 30), all.slice(30)]);
    const page = (skip: number) => ids(find(whole, { query: '安全生产', skip, limit: 20 }));
    expect([...page(0), ...page(20), ...page(40)]).toEqual(
      naive(all.slice().reverse(), { query: '' }).map(({ id }) => id),
    );
  });

  test('says that a total is an upper bound where it did not look at all', () => {
    const all = Array.from({ length: 30 }, (_, index) =>
      entry({ id: `documents/${index}`, title: '安全生产', when: index }),
    );
    expect(find(corpus([all]), { query: '安全生产', limit: 5 })).toMatchObject({ total: 30, exact: false });
    expect(find(corpus([all]), { query: '安全', limit: 5 })).toMatchObject({ total: 30, exact: true });
  });

  test('notices every spoilt byte that it reads', () => {
    const path = join(folder, 'spoilt.segment');
    const sound = segmentBytes([entry({}), entry({ id: 'documents/2', title: '别的' })]);
    const good = find(corpus([[entry({}), entry({ id: 'documents/2', title: '别的' })]]), { query: '安全' });
    for (let at = 0; at < sound.length; at += 1) {
      const spoilt = sound.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 4;
      writeFileSync(path, spoilt);
      try {
        const segment = openSegment(path, 'spoilt.segment');
        try {
          expect(find(corpusOf([segment], new Map()), { query: '安全' })).toEqual(good);
        } finally {
          segment.close();
        }
      } catch (error) {
        expect(error).toMatchObject({ code: 'DAMAGED_INDEX' });
      }
    }
  });
});
