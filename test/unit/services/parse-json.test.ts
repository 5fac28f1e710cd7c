import { expect, test } from 'vitest';
import { parseJson } from '#electron/services/parse-json';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a byte order mark and Windows line ends are accepted', () => {
  expect(parseJson(bytes('\ufeff{\r\n"kind":\t"notice"\r\n}'))).toEqual({ ok: true, value: { kind: 'notice' } });
});

test('other encodings are named as the likely cause', () => {
  const gbk = Uint8Array.of(0x7b, 0x22, 0xb1, 0xea, 0xcc, 0xe2, 0x22, 0x7d);
  expect(parseJson(gbk)).toMatchObject({ code: 'not-utf8', message: expect.stringContaining('GBK') as string });
  const utf16 = Uint8Array.of(0xff, 0xfe, 0x7b, 0x00);
  expect(parseJson(utf16)).toMatchObject({ code: 'not-utf8', message: expect.stringContaining('UTF-16') as string });
});

test('the message leads to line and column', () => {
  expect(parseJson(bytes('{\n"a": 1\n"b": 2}'))).toMatchObject({
    code: 'invalid-json',
    message: '第3行第1列：这里应当是英文逗号或“}”',
  });
});

test('an empty file is said to be empty', () => {
  expect(parseJson(bytes(' \r\n'))).toMatchObject({ code: 'empty-input' });
});

test('a property named __proto__ stays a plain property', () => {
  const parsed = parseJson(bytes('{"__proto__": {"polluted": true}}'));
  expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
  expect('polluted' in {}).toBe(false);
});
