import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#data/search/fold';
import { mark, snippetsOf } from '#data/search/marked';
import { parseQuery } from '#data/search/query';

const marked = (text: string, query: string): string => {
  const { ranges } = mark(text, parseQuery(query));
  return [...ranges]
    .reverse()
    .reduce((shown, [start, end]) => `${shown.slice(0, start)}<${shown.slice(start, end)}>${shown.slice(end)}`, text);
};

describe('highlights', () => {
  test.each([
    ['关于安全生产的通知', '安全', '关于<安全>生产的通知'],
    ['中纪办发〔2019〕7号', '2019 7', '中纪办发〔<2019>〕<7>号'],
    ['中纪办发〔2019〕7号', '中纪办发[2019]7号', '<中纪办发〔2019〕7号>'],
    ['张　三和李四', '张三', '<张　三>和李四'],
    ['安全生产安全', '安全 全生', '<安全生>产<安全>'],
    ['没有', '安全', '没有'],
  ])('%s for %s: %s', (text, query, shown) => {
    expect(marked(text, query)).toBe(shown);
  });

  test('lie in order, apart, within the text, and cover what was asked for', () => {
    const text = fc.string({ unit: fc.constantFrom(...'安全生产 　1A〔〕𠮷\n'), maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom(...'安全生1a('), minLength: 1, maxLength: 3 }),
        (given, word) => {
          const terms = parseQuery(word);
          let last = -1;
          for (const [start, end] of mark(given, terms).ranges) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(given.length);
            expect(terms.some((term) => fold(given.slice(start, end)).includes(term.text))).toBe(true);
            last = end;
          }
        },
      ),
    );
  });
});

describe('snippets', () => {
  const long = '甲'.repeat(100);
  test('show a little before and after the place', () => {
    const [snippet] = snippetsOf(['无关', `${long}安全${long}`], parseQuery('安全'));
    expect(snippet?.text).toBe(`…${'甲'.repeat(20)}安全${'甲'.repeat(58)}…`);
    expect(snippet?.ranges).toEqual([[21, 23]]);
  });

  test('show each word where one paragraph has not all of them', () => {
    const found = snippetsOf(['一、安全', '二、无关', '三、通知'], parseQuery('安全 通知'));
    expect(found.map(({ text }) => text)).toEqual(['一、安全', '三、通知']);
  });

  test('are the first words where only the title matched', () => {
    expect(snippetsOf(['正文开头', '后面'], parseQuery('标题'))).toEqual([{ text: '正文开头', ranges: [] }]);
  });
});
