import { expect, test } from 'vitest';
import { pasteTraces } from '#schema/paste-traces';
import { boundModel, noticeWith } from '../../../support/bound';

const textOf = (body: string): readonly string[] =>
  boundModel(noticeWith({ body })).body.map((block) =>
    block.type === 'paragraph' ? block.inlines.map(({ text }) => text).join('') : '',
  );

test.each([
  ['indents typed by hand', '　　一、总体要求。抓好落实。\n    各单位：', ['一、总体要求。抓好落实。', '各单位：']],
  [
    'tabs, odd spaces and Windows line ends',
    '\t共\u00a03\u2009项。\r\n\r\n第二段。\r第三段。',
    ['共 3 项。', '第二段。', '第三段。'],
  ],
  ['zero-width characters, soft hyphens, byte order marks', '\ufeff安\u200b全\u00ad生\u2060产\u200e。', ['安全生产。']],
])('%s are tidied away', (_, body, lines) => {
  expect(textOf(body)).toEqual(lines);
});

test('what was dropped is told once for each kind, with the first place', () => {
  const traces = pasteTraces(noticeWith({ body: ['　　一', { table: { rows: [['a\u200b']] } }, '　二'] }));
  expect(traces.map(({ code, severity, path }) => [code, severity, path])).toEqual([
    ['invisible-characters', 'hint', 'body[1].table.rows[0][0]'],
    ['typed-indent', 'hint', 'body[0]'],
  ]);
  expect(traces[1]?.message).toContain('共2处');
});

test('clean text, blank lines and the space inside 第一章　总则 are nothing to tell', () => {
  expect(pasteTraces(noticeWith({ body: '第一章　总则\n\n  \n正文。\n' }))).toEqual([]);
});
