import { expect, test } from 'vitest';
import { KINDS } from '#kinds/registry';
import { officeKinds } from '#office/office-kind';
import { readTemplateFile, templateFile } from '#office/template-file';
import { checkTemplateFile } from '#electron/services/check-template';

const notice = KINDS.find(({ id }) => id === 'notice');
if (notice === undefined) throw new Error('no notice');

function read(text: string) {
  const result = readTemplateFile(text);
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

test.each(KINDS)(
  'our own template of $id is read back, byte order mark and Windows line ends aside, and is without fault',
  (kind) => {
    const file = read(`\ufeff${templateFile(kind).replaceAll('\n', '\r\n')}`);
    expect(file).toMatchObject({ kind: { id: kind.id }, basedOn: kind.version, text: templateFile(kind) });
    expect(checkTemplateFile(file)).toEqual([]);
  },
);

test.each([
  ['not-a-template', '<公文></公文>'],
  ['unknown-kind', '{{!-- 制文模板 文种：no-such 依据版本：1.0 --}}\n<公文></公文>'],
  ['control-character', '{{!-- 制文模板 文种：notice 依据版本：1.0 --}}\n<公文>\u0007</公文>'],
  ['too-long', `{{!-- 制文模板 文种：notice 依据版本：1.0 --}}\n${'字'.repeat(200_000)}`],
])('%s is refused', (code, text) => {
  expect(readTemplateFile(text)).toMatchObject({ ok: false, code });
});

test('a name that the form does not have is an error with its line in the file', () => {
  const text = templateFile(notice).replace('</公文>', '{{没有的项}}\n</公文>');
  const line = text.slice(0, text.indexOf('{{没有的项}}')).split('\n').length;
  expect(checkTemplateFile(read(text))).toMatchObject([{ severity: 'error', template: { line } }]);
});

test.each([
  '{{{标题}}}',
  '{{#with 标题}}{{/with}}',
  '{{lookup this "constructor"}}',
  '{{constructor.name}}',
  '{{> 没有的部分}}',
])('nothing but words, choices and repeats: %s is refused', (code) => {
  const text = templateFile(notice).replace('</公文>', `${code}\n</公文>`);
  expect(checkTemplateFile(read(text)).some(({ severity }) => severity === 'error')).toBe(true);
});

test('what ours prints and theirs does not is told, and so is an older basis', () => {
  const text = templateFile(notice).replace('{{> 版记}}', '').replace(`依据版本：${notice.version}`, '依据版本：0.9');
  expect(checkTemplateFile(read(text))).toMatchObject([
    { code: 'template-leaves-out', severity: 'warning', message: expect.stringContaining('版记') as string },
    { code: 'template-outdated', severity: 'warning' },
  ]);
});

test("the office's kind says in its version that it is the office's", () => {
  const own = officeKinds([
    { kind: 'notice', text: 'x', revision: 3 },
    { kind: 'gone', text: 'y', revision: 1 },
  ]);
  expect([...own.keys()]).toEqual(['notice']);
  expect(own.get('notice')).toMatchObject({ version: `${notice.version}+3`, template: 'x' });
});
