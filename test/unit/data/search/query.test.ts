import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from '#data/search/fold';
import { parseQuery, placeOf } from '#data/search/query';

const occurs = (query: string, text: string): boolean =>
  parseQuery(query).every((term) => placeOf(term, fold(text)) >= 0);

describe('text as searches compare it', () => {
  test.each([
    ['〔２０１９〕', '(2019)'],
    ['［2019］【2019】（2019）', '(2019)(2019)(2019)'],
    ['ＧＤＰ Growth 5 %', 'gdp growth 5%'],
    ['张　三', '张三'],
    ['“四防”', '"四防"'],
    ['一\n二\t三\u200b四', '一二三四'],
    ['𠮷野家', '𠮷野家'],
  ])('%s is %s', (original, folded) => {
    expect(fold(original)).toBe(folded);
  });

  test('knows where each unit stood', () => {
    const { text, at } = foldWithPlaces('  张　三 A  b');
    expect(text).toBe('张三a b');
    expect([...at]).toEqual([2, 4, 6, 7, 9]);
  });
});

describe('a query', () => {
  test.each([
    ['中纪办发〔2019〕7号', '中纪办发〔2019〕7号', true],
    ['中纪办发[2019]7', '中纪办发〔2019〕7号', true],
    ['中纪办发（２０１９）7', '中纪办发〔2019〕7号', true],
    ['中纪办发〔2019〕7', '中纪办发〔2019〕70号', false],
    ['2019 7', '中纪办发〔2019〕7号', true],
    ['2019 7', '中纪办发〔2017〕19号', false],
    ['7', '2017年', false],
    ['"7"', '2017年', true],
    ['安全 通知', '关于安全生产的通知', true],
    ['安全 通报', '关于安全生产的通知', false],
    ['“安全生产”', '关于安全生产的通知', true],
    ['"安全通知"', '关于安全生产的通知', false],
    ['张三', '联系人：张　三', true],
    ['防', '“四防”', true],
    ['', '什么都有', true],
    ['"没有写完的引号', '没有写完的引号里', true],
  ])('%s in %s: %s', (query, text, found) => {
    expect(occurs(query, text)).toBe(found);
  });

  test('says each word once', () => {
    expect(parseQuery('安全 安全  ＡＢ ab')).toEqual([
      { text: '安全', whole: true },
      { text: 'ab', whole: true },
    ]);
  });
});
