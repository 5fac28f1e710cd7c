import { describe, expect, it } from 'vitest';
import { LAWS } from '#phrases/laws';
import { cautionOf, insertedText, searchPhrases } from '#phrases/phrase';
import { SHIPPED } from '#phrases/shipped';

const texts = (query: string): readonly string[] => searchPhrases(SHIPPED, query).map(insertedText);

describe('the phrases that come with the program', () => {
  it('have names of their own, and say each thing once', () => {
    expect(new Set(SHIPPED.map(({ id }) => id)).size).toBe(SHIPPED.length);
    expect(new Set(SHIPPED.map(insertedText)).size).toBe(SHIPPED.length);
  });

  it('cite articles as law does, and say where they were read', () => {
    for (const law of LAWS) {
      expect(law.article ?? '第一条').toMatch(/^第[一二三四五六七八九十百零]+条$/u);
      expect(law.source).not.toBe('');
      expect(law.name).not.toMatch(/[《》]/u);
    }
  });

  it('say 请核对 unless the text of the law itself was read', () => {
    expect(LAWS.filter(({ source }) => !source.startsWith('法规原文')).filter(({ sure }) => sure)).toEqual([]);
    const rules = LAWS.find(({ id }) => id === 'supervision-rules-205');
    const law = LAWS.find(({ id }) => id === 'supervision-law-52');
    expect([rules && cautionOf(rules), law && cautionOf(law)]).toEqual(['请核对', '']);
  });
});

it('finds by name, short name, article and what it says; every word must be there', () => {
  expect(texts('监察法 第五十二条')).toEqual(['《中华人民共和国监察法》第五十二条']);
  expect(texts('保密法')).toEqual(['《中华人民共和国保守国家秘密法》第二十条']);
  expect(texts('责令检查 谈话提醒')).toEqual(['《中华人民共和国监察法》第五十二条']);
  expect(texts('没有这样的法')).toEqual([]);
  expect(texts(' ')).toHaveLength(SHIPPED.length);
});
