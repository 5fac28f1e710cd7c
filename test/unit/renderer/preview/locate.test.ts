import { describe, expect, it } from 'vitest';
import { lineOfCaret, offsetOfLine } from '../../../../renderer/preview/locate';
import { mm } from '#engine/units';
import type { Page, PageLine } from '#engine/pages/page';

const line = (path: string | undefined, text: string): PageLine => ({
  element: '正文',
  text,
  font: '仿宋',
  size: mm(5.6),
  x: mm(28),
  top: mm(37),
  bottom: mm(42.6),
  width: mm(156),
  color: '#000000',
  baseline: mm(41),
  runs: [],
  ...(path === undefined ? {} : { path }),
});
const page = (...lines: readonly PageLine[]): Page => ({
  number: 1,
  numbered: true,
  width: mm(210),
  height: mm(297),
  lines,
  rules: [],
  images: [],
});

const first = '　　安全生产关系人民群众生命财产安全，关系经济社会健康发展。';
const pages = [
  page(
    line('head.number', '中纪办发〔2019〕7号'),
    line('title', '关于加强监督的通知'),
    line('body', '　　安全生产关系人民群众生命'),
  ),
  page(
    line('body', '财产安全，关系经济社会健康发'),
    line('body', '展。'),
    line(undefined, '— 2 —'),
    line('body', '　　特此通知。'),
  ),
];

describe('lineOfCaret', () => {
  it('finds the set line that holds the caret, on whatever page', () => {
    const at = (offset: number) => lineOfCaret(pages, { path: 'body', text: first, offset });
    expect(at(3)?.line.text).toBe('　　安全生产关系人民群众生命');
    expect([at(20)?.page, at(20)?.line.text]).toEqual([1, '财产安全，关系经济社会健康发']);
    expect(at(first.length)?.line.text).toBe('展。');
  });

  it('finds the paragraph among others by its own words', () => {
    const text = `${first}\n特此通知。`;
    const found = lineOfCaret(pages, { path: 'body', text, offset: text.length - 2 });
    expect(found?.line.text).toBe('　　特此通知。');
  });

  it('tells apart paragraphs of the same words', () => {
    const [one, other] = [line('body', '　　特此通知。'), line('body', '　　特此通知。')];
    const twice = [page(one, line('body', '　　中间一段。')), page(other)];
    const text = '特此通知。\n中间一段。\n特此通知。';
    expect(lineOfCaret(twice, { path: 'body', text, offset: 2 })?.page).toBe(0);
    expect(lineOfCaret(twice, { path: 'body', text, offset: text.length })?.page).toBe(1);
  });

  it('finds a part of a phrase by the phrase it is set in', () => {
    expect(lineOfCaret(pages, { path: 'head.number.serial', text: '7', offset: 0 })?.line.path).toBe('head.number');
  });

  it('finds nothing for a field that is not on the pages', () => {
    expect(lineOfCaret(pages, { path: 'closing.note', text: '', offset: 0 })).toBeUndefined();
  });
});

describe('offsetOfLine', () => {
  const text = `${first}\n重复的一行\n中间\n重复的一行`;

  it('counts in the text as typed, blanks included', () => {
    expect(offsetOfLine(text, '财产安全，关系', undefined)).toBe(first.indexOf('财产'));
    expect(offsetOfLine('　　特此  通知', '特此通知', undefined)).toBe(2);
  });

  it('tells two lines of the same words apart by the line before', () => {
    expect(offsetOfLine(text, '重复的一行', '中间')).toBe(text.lastIndexOf('重复'));
    expect(offsetOfLine(text, '重复的一行', undefined)).toBe(text.indexOf('重复'));
  });

  it('knows when the words are not in the text', () => {
    expect(offsetOfLine(text, '由模板写成的一句', undefined)).toBeUndefined();
  });
});
