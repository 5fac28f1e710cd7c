import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorsOf, namesIn, notice, saveJson, scratch, TRACE, zhiwen, type Run } from './support';

/** Generates from a JSON value or a JSON text; gives the run and what it left behind. */
async function generate(value: unknown): Promise<Run & { readonly left: readonly string[] }> {
  const folder = scratch();
  const out = join(folder, 'out');
  const run = await zhiwen(['generate', saveJson(folder, 'a.json', value), '--out', out, '--json', '--force']);
  expect(run.stderr).not.toMatch(TRACE);
  return { ...run, left: namesIn(out) };
}

describe('a wrong input is refused with field, title and reason, and leaves no file', () => {
  const head = { issuers: ['某某市人民政府办公室'] };
  test.each<[string, unknown, string, string, string]>([
    ['wrong type', notice({ title: 5 }), 'wrong-type', 'title', '标题'],
    [
      'wrong type deep inside',
      notice({ head: { ...head, number: { code: '某', year: '2024' } } }),
      'wrong-type',
      'head.number.year',
      '年份',
    ],
    ['null for nothing', notice({ title: null }), 'wrong-type', 'title', '标题'],
    ['missing field', { ...notice(), title: undefined }, 'missing', 'title', '标题'],
    ['unknown field', notice({ tittle: '通知' }), 'unknown-field', 'tittle', ''],
    ['unknown field deep inside', notice({ closing: { dat: '2024-03-05' } }), 'unknown-field', 'closing.dat', ''],
    ['impossible date', notice({ closing: { date: '2023-02-29' } }), '', 'closing.date', '成文日期'],
    ['date of another form', notice({ closing: { date: '2024年3月5日' } }), '', 'closing.date', '成文日期'],
    ['unknown kind', notice({ kind: 'telegram' }), 'not-allowed', 'kind', '文种'],
    ['no kind', { title: '通知', body: '正文' }, 'missing', 'kind', '文种'],
    ['a list for a document', [notice()], 'wrong-type', '', ''],
    ['a number for a document', 42, 'wrong-type', '', ''],
    ['lone surrogate', notice({ body: '正文\ud83d正文' }), 'lone-surrogate', 'body', '正文'],
    ['lone surrogate in a title', notice({ title: '\udc00关于放假的通知' }), 'lone-surrogate', 'title', '标题'],
    ['control character', notice({ body: '正文\u0007正文' }), 'control-character', 'body', '正文'],
    ['NUL', notice({ title: '关于\u0000放假的通知' }), 'control-character', 'title', '标题'],
    ['empty title', notice({ title: '' }), '', 'title', '标题'],
    [
      'prototype as a field',
      JSON.stringify(notice()).replace('{', '{"__proto__":{"title":"x"},'),
      'unknown-field',
      '__proto__',
      '',
    ],
    ['constructor as a kind', notice({ kind: 'constructor' }), 'not-allowed', 'kind', '文种'],
    [
      'negative serial',
      notice({ head: { ...head, number: { code: '某', year: 2024, serial: -1 } } }),
      '',
      'head.number.serial',
      '',
    ],
    [
      'number beyond number',
      JSON.stringify(notice()).replace('2024,"serial"', '1e999,"serial"'),
      '',
      'head.number.year',
      '年份',
    ],
    [
      'too many cells in a row',
      notice({ body: [{ table: { columns: [{ title: '甲' }], rows: [['一', '二']] } }] }),
      '',
      'body',
      '',
    ],
  ])('%s', async (_, value, code, path, title) => {
    const run = await generate(value);
    expect(run.status).toBe(2);
    expect(run.left).toEqual([]);
    const [error] = errorsOf(run);
    expect(error?.path).toContain(path);
    expect(error?.message).toMatch(/\p{Script=Han}/u);
    if (code !== '') expect(error?.code).toBe(code);
    if (title !== '') expect(error?.title).toContain(title);
  });
});

describe('a wrong file is refused', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['broken JSON', '{\n  "kind": "notice"\n  "title": "通知"\n}', 'invalid-json', '第3行第3列'],
    ['half a JSON', '{"kind": "notice", "title": "关于', 'invalid-json', '第1行'],
    ['no JSON at all', 'kind: notice', 'invalid-json', '第1行第1列'],
    ['nothing', '', 'empty-input', '空'],
    [
      'a name twice',
      '{"kind": "notice", "title": "甲", "title": "乙", "body": "正文"}',
      'duplicate-key',
      '“title”重复',
    ],
    ['GBK', Uint8Array.of(0x7b, 0x22, 0xb1, 0xea, 0xcc, 0xe2, 0x22, 0x7d), 'not-utf8', 'GBK'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'invalid-json', '第1行第1列'],
    ['deep nesting', `{"kind":"notice","body":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep', '嵌套'],
  ])('%s', async (_, content, code, message) => {
    const run = await zhiwen(['generate', '-', '--out', scratch(), '--json'], { stdin: content });
    expect(run.status).toBe(2);
    expect(run.stderr).toBe('');
    expect(errorsOf(run)).toMatchObject([{ code, message: expect.stringContaining(message) as string }]);
  });

  test('that is not there, is a folder, or has no end', async () => {
    const folder = scratch();
    mkdirSync(join(folder, '文件夹.json'));
    const inputs = [join(folder, '没有.json'), join(folder, '文件夹.json'), '/dev/zero'];
    const run = await zhiwen(['generate', ...inputs, '--out', join(folder, 'out'), '--json']);
    expect(run.status).toBe(2);
    expect(errorsOf(run).map(({ code }) => code)).toEqual(['not-found', 'is-directory', 'input-too-large']);
  });

  test('of 200 MB, from a pipe as from a disk', async () => {
    const big = Buffer.alloc(200 * 1024 * 1024, 0x20);
    const run = await zhiwen(['layout', '-', '--json'], { stdin: big });
    expect(run.status).toBe(2);
    expect(errorsOf(run)[0]).toMatchObject({ code: 'input-too-large' });
  });
});

describe('an extreme input ends in a document or in a clear error', () => {
  test('1 MB of text in the title', async () => {
    const run = await generate(notice({ title: `关于${'进一步加强安全生产'.repeat(40_000)}的通知` }));
    expect(run.status).toBe(2);
    expect(errorsOf(run)[0]?.message).toContain('标题');
    expect(run.left).toEqual([]);
  });

  test('a body of two million characters is set, in time that grows with its length only', async () => {
    const body = (characters: number): string => '各级各部门要高度重视，认真抓好落实。'.repeat(characters / 18);
    const time = async (characters: number): Promise<number> => {
      const began = performance.now();
      expect((await generate(notice({ body: body(characters) }))).status).toBe(0);
      return performance.now() - began;
    };
    const half = await time(1_000_000);
    const whole = await time(2_000_000);
    expect(whole).toBeLessThan(4 * half + 2000);
  });

  test('a million paragraphs of one character', async () => {
    const run = await generate(notice({ body: '一\n'.repeat(1_000_000) }));
    expect(run.status).toBe(2);
    expect(errorsOf(run)[0]).toMatchObject({ code: 'too-long' });
  });

  test('a text of nothing but marks that may not begin or end a line', async () => {
    for (const body of ['，'.repeat(20_000), '“'.repeat(20_000), '—'.repeat(20_000), 'a'.repeat(20_000)]) {
      expect((await generate(notice({ body }))).status).toBe(0);
    }
  });

  test('a character that no face has is an environment problem that names it', async () => {
    const run = await generate(notice({ body: '正文😀' }));
    expect(run.status).toBe(3);
    expect(errorsOf(run)[0]?.message).toContain('😀');
    expect(run.left).toEqual([]);
  });
});

test('markup in every text field is words, not markup', async () => {
  const evil = '<b>&amp;{{title}}</b>"\'%PDF';
  const value = notice({
    head: { issuers: [evil], mark: evil, number: { code: '某政办发', year: 2024, serial: 7 }, urgency: '特急' },
    title: `关于${evil}的通知`,
    notes: [evil],
    addressees: [evil],
    body: [`${evil}${evil}`, { table: { caption: evil, columns: [{ title: evil }], rows: [[evil]] } }],
    attachments: [{ title: evil, body: evil }],
    closing: { date: '2024-03-05', signatures: [evil], note: evil },
    imprint: { copyTo: [evil], printedBy: evil, printedOn: '2024-03-06', copies: 30 },
  });
  const run = await zhiwen(['layout', '-'], { stdin: JSON.stringify(value) });
  expect(run.status).toBe(0);
  const { pages } = JSON.parse(run.stdout) as { pages: { lines: { element: string; text: string }[] }[] };
  const textOf = (element: string): string =>
    pages.flatMap(({ lines }) => lines.filter((line) => line.element === element).map(({ text }) => text)).join('');
  for (const element of [
    '标题',
    '题注',
    '主送机关',
    '正文',
    '附件说明',
    '附件',
    '发文机关署名',
    '附注',
    '抄送机关',
    '印发机关',
  ]) {
    expect(textOf(element), element).toContain(evil);
  }
  expect((await generate(value)).status).toBe(0);
});
