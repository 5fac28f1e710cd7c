import { expect, test } from 'vitest';
import { bind } from '#engine/bind/bind';
import { notice } from '#kinds/notice/index';
import { parseInput } from '#schema/parse-input';
import { noticeWith } from '../../../../support/bound';

/** What a notice with this template has to say: `code line:column`. */
function errors(template: string): readonly string[] {
  const bound = bindWith(template);
  expect(bound.model).toBeUndefined();
  return bound.diagnostics.map(({ code, template: place }) => `${code} ${place?.line}:${place?.column}`);
}

function bindWith(template: string, fields: object = {}) {
  const parsed = parseInput(noticeWith(fields));
  if (!parsed.ok) throw new Error('input');
  return bind({ ...notice, template }, parsed.input);
}

const around = (inner: string): string => `<公文>\n<标题>{{标题}}</标题>\n${inner}\n</公文>`;

test.each([
  ['an unknown element', around('  <附住>文字</附住>'), 'unknown-element 3:3'],
  [
    'an unknown element in a branch never taken',
    around('{{#if 附注}}\n<附住>{{附注}}</附住>{{/if}}'),
    'unknown-element 4:1',
  ],
  ['an element where it does not belong', around('<版记><标题>x</标题></版记>'), 'misplaced-element 3:5'],
  ['an unknown attribute', around('<正文 宽="1">x</正文>'), 'unknown-attribute 3:1'],
  ['text where only elements may stand', around('<版记>文字</版记>'), 'misplaced-text 3:1'],
  ['an element not closed', around('<正文>文字'), 'template-markup 4:6'],
  ['a bare ampersand', around('<正文>甲&乙</正文>'), 'template-markup 3:6'],
  ['an unknown field', around('<正文>{{附住}}</正文>'), 'unknown-field 3:7'],
  ['an unknown field in a condition', around('{{#if 附住}}<正文>x</正文>{{/if}}'), 'unknown-field 3:7'],
  ['an unknown field in a list', around('{{#each 附件}}\n<正文>{{标体}}</正文>{{/each}}'), 'unknown-field 4:7'],
  [
    'an unknown field of the level above',
    around('{{#each 附件}}<正文>{{../标体}}</正文>{{/each}}'),
    'unknown-field 3:19',
  ],
  ['a field every object inherits', around('<正文>{{constructor}}</正文>'), 'unknown-field 3:7'],
  ['a list used as words', around('<正文>{{附件}}</正文>'), 'not-words 3:5'],
  ['words used as a list', around('{{#each 标题}}{{/each}}'), 'not-a-list 3:1'],
  ['a list within itself', around('{{#each 附件}}{{#each ../附件}}{{/each}}{{/each}}'), 'outer-list 3:13'],
  ['an unknown shared piece', around('{{> 版尾}}'), 'unknown-partial 3:1'],
  ['unescaped words', around('<正文>{{{标题}}}</正文>'), 'template-unescaped 3:5'],
  ['unescaped words, short form', around('<正文>{{&标题}}</正文>'), 'template-unescaped 3:5'],
  ['a helper', around('<正文>{{lookup 标题 "x"}}</正文>'), 'template-construct 3:5'],
  ['a with block', around('{{#with 标题}}{{/with}}'), 'template-construct 3:1'],
  ['an unclosed block', around('{{#if 标题}}\n<正文>x</正文>'), 'template-syntax 5:1'],
  ['blocks that cross', around('{{#if 标题}}{{/each}}'), 'template-syntax 3:4'],
  ['an unclosed tag', around('<正文>{{标题</正文>'), 'template-syntax 3:1'],
  ['no 公文 at all', '<标题>{{标题}}</标题>', 'template-markup 1:1'],
  ['nothing at all', '', 'template-markup 1:1'],
])('%s is reported where it stands', (_name, template, expected) => {
  expect(errors(template)).toEqual([expected]);
});

test('the message says in Chinese where and what, and offers the name that was meant', () => {
  expect(bindWith(around('<正文>{{发文宇号}}</正文>')).diagnostics[0]?.message).toBe(
    '模板“通知”第 3 行第 7 列：没有名为“发文宇号”的字段，是不是“发文字号”',
  );
});

test('line ends of Windows do not shift the lines', () => {
  expect(errors(around('<附住/>').replaceAll('\n', '\r\n'))).toEqual(['unknown-element 3:1']);
});

test('a template written by an office works', () => {
  const { model } = bindWith(
    '<公文><标题>{{标题}}</标题>\n<正文>\n  一、目标。现将{{标题}}印发。\n  特此通知。\n</正文></公文>',
  );
  expect(model?.body).toMatchObject([
    { role: 'heading1', inlines: [{ text: '一、目标。' }, { text: '现将关于测试的通知印发。' }] },
    { role: 'text', inlines: [{ text: '特此通知。' }] },
  ]);
});

test('a shared piece that is called indented does not indent what people wrote', () => {
  const { model } = bindWith('<公文>\n    {{> 标题和主送}}\n</公文>', { title: '关于某事\n的通知' });
  expect(model?.title.text).toBe('关于某事\n的通知');
});
