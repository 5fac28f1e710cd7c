import { expect, test } from 'vitest';

import type { DraftInput, JsonObject } from '#data/contract/types';
import { mendDraft } from '#electron/workers/mend-draft';

const schema: JsonObject = {
  type: 'object',
  required: ['kind', 'title', 'body', 'content'],
  properties: {
    kind: { const: 'test' },
    title: { type: 'string', title: '标题' },
    body: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }], title: '正文' },
    head: {
      type: 'object',
      properties: {
        urgency: { type: 'string' },
        number: {
          type: 'object',
          required: ['code', 'year'],
          properties: { code: { type: 'string', title: '机关代字' }, year: { type: 'integer', minimum: 1949 } },
        },
      },
    },
    notes: { type: 'array', items: { type: 'string' } },
    content: {
      type: 'object',
      title: '内容',
      required: ['deadline', 'level', 'count', 'items'],
      properties: {
        deadline: { type: 'string', format: 'date', title: '期限' },
        level: { enum: ['轻', '重'] },
        count: { type: 'integer', minimum: 3 },
        items: {
          type: 'array',
          items: { type: 'object', required: ['what'], properties: { what: { type: 'string', title: '事项' } } },
        },
      },
    },
  },
};

const missing = (path: string, title = '') => ({ code: 'missing', path, title, message: '' });
const wrong = (path: string) => ({ code: 'wrong-type', path, title: '', message: '' });
const mend = (draft: DraftInput, ...problems: Parameters<typeof mendDraft>[1][number][]): DraftInput =>
  mendDraft(draft, problems, schema);

test('a text that must be there is stood in for, under its title', () => {
  expect(mend({ kind: 'test' }, missing('title', '标题'), missing('body', '正文'))).toEqual({
    kind: 'test',
    title: '【标题】',
    body: '【正文】',
  });
});

test('what is wrong is left out, and its neighbours stay', () => {
  const draft = { kind: 'test', head: { urgency: 7, number: { code: '中纪办发', year: 2019 } } };
  expect(mend(draft, wrong('head.urgency'))).toEqual({
    kind: 'test',
    head: { number: { code: '中纪办发', year: 2019 } },
  });
});

test('a wrong item is taken out of its list', () => {
  expect(mend({ kind: 'test', notes: ['甲', 7, '乙', 8] }, wrong('notes[1]'), wrong('notes[3]'))).toEqual({
    kind: 'test',
    notes: ['甲', '乙'],
  });
});

test('no number is made up where the whole can be left out', () => {
  const draft = { kind: 'test', head: { urgency: '特急', number: { code: '中纪办发' } } };
  expect(mend(draft, missing('head.number.year'))).toEqual({ kind: 'test', head: { urgency: '特急' } });
});

test('what a kind cannot do without is filled with the least it allows', () => {
  expect(mend({ kind: 'test' }, missing('content', '内容'))).toEqual({
    kind: 'test',
    content: { deadline: '1900-01-01', level: '轻', count: 3, items: [{ what: '【事项】' }] },
  });
});

test('the draft itself is not touched, and keeps its kind whatever is wrong', () => {
  const draft = Object.freeze({ kind: 'test', title: 7 });
  expect(mend(draft, wrong('title'), wrong('kind'))).toEqual({ kind: 'test' });
  expect(draft).toEqual({ kind: 'test', title: 7 });
});

test('a part that may be one of several things is mended as the one it is', () => {
  const column = { type: 'object', required: ['title'], properties: { title: { type: 'string', title: '列名' } } };
  const table = { type: 'object', properties: { columns: { type: 'array', items: column } } };
  const block = { anyOf: [{ type: 'string' }, { type: 'object', properties: { table } }] };
  const body = { anyOf: [{ type: 'string' }, { type: 'array', items: block }] };
  const draft = { kind: 'test', body: ['文', { table: { columns: [{}, { title: '乙' }] } }] };
  const missing = { code: 'missing', path: 'body[1].table.columns[0].title', title: '列名', message: '' };
  expect(mendDraft(draft, [missing], { type: 'object', properties: { body } })).toEqual({
    kind: 'test',
    body: ['文', { table: { columns: [{ title: '【列名】' }, { title: '乙' }] } }],
  });
});
