import { expect, test } from 'vitest';
import { fieldOf, groupsOf, pageOf, summaryOf, type Finding } from '../../../../renderer/check/findings';
import { getAt } from '../../../../renderer/forms/model/path';
import { CLAUSES } from '#engine/check/catalogue';
import type { Page } from '#engine/pages/page';
import type { Json } from '#data/contract/types';
import { KINDS } from '#kinds/registry';
import { jsonSchema } from '#schema/json-schema';

const finding = (state: Finding['state']): Finding => ({
  id: 'title-size',
  clause: 'GB/T 9704—2012 7.3.1',
  title: '标题一般用二号字',
  state,
  measured: null,
  expected: null,
  tolerance: null,
  where: null,
  message: '',
});
const check = {
  ok: true,
  kind: 'pdf',
  pages: 1,
  remarks: [],
  clauses: [finding('holds'), finding('untold'), finding('fails'), finding('holds')],
} as const;

test('what does not hold comes first', () => {
  expect(groupsOf(check).map(({ name, findings }) => [name, findings.length])).toEqual([
    ['不符', 1],
    ['文件看不出', 1],
    ['相符', 2],
  ]);
  expect(summaryOf(check)).toBe('4 项，相符 2，不符 1，文件看不出 1');
});

test('every field that a rule leads to is one that some kind has', () => {
  const schemas = KINDS.map((kind) => JSON.parse(JSON.stringify(jsonSchema(kind))) as Json);
  const paths = new Set(CLAUSES.flatMap(({ id }) => fieldOf(id) ?? []));
  const schemaPath = (path: string): string => `properties.${path.split('.').join('.properties.')}`;
  const unknown = [...paths].filter((path) => schemas.every((schema) => getAt(schema, schemaPath(path)) === undefined));
  expect(unknown).toEqual([]);
  expect(paths.size).toBeGreaterThan(15);
});

test.each([
  ['title-size', 'title'],
  ['number-form', 'head.number'],
  ['number-ranges', undefined],
  ['attachment-note-gap', 'attachments'],
  ['note-form', 'closing.note'],
  ['left-margin', undefined],
])('%s leads to %s', (id, path) => {
  expect(fieldOf(id)).toBe(path);
});

const page = (...texts: readonly string[]): Page => ({ lines: texts.map((text) => ({ text })) }) as unknown as Page;

test.each([
  ['第2页', 1],
  ['第9页', undefined],
  ['第3段“关于开展 检查……”', 0],
  ['第7段“没有这句”', undefined],
  [null, undefined],
])('%s is on page index %s', (where, index) => {
  expect(pageOf(where, [page('关于开展', '检查的通知'), page('正文')])).toBe(index);
});
