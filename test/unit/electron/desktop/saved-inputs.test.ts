import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { answering } from './answers';
import { succeed, type Reply } from '#data/contract/reply';
import { createDocumentPictures } from '#electron/desktop/document-pictures';
import { createFileTokens } from '#electron/desktop/file-tokens';
import { createPictureShelf } from '#electron/desktop/picture-shelf';
import { openInput, saveInput } from '#electron/desktop/saved-inputs';
import { createJobs } from '#electron/workers/jobs';
import type { Engine } from '#electron/workers/engine';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-inputs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const jobs = createJobs('');
const engine: Engine = {
  run: async (job, argument) => await jobs[job](argument, () => undefined),
  stop: () => undefined,
};
const input = { kind: 'notice', title: '关于开展检查的通知', body: '正文。' };

const ports = (answers: Parameters<typeof answering>[0]) => ({
  engine,
  dialogs: answering(answers),
  tokens: createFileTokens(),
  pictures: createDocumentPictures(createPictureShelf(join(folder, '.shelf'))),
});

async function saved(reply: Promise<Reply<unknown>>): Promise<string> {
  const { value } = (await reply) as {
    readonly value: { readonly status: string; readonly file: { readonly token: string } };
  };
  expect(value.status).toBe('saved');
  return value.file.token;
}

test('what is saved opens again as it was', async () => {
  const path = join(folder, 'a.zhiwen.json');
  const used = ports({ askSavePath: path, askOpenPath: path });
  await saved(saveInput({ input }, used));
  expect(await openInput(used)).toMatchObject({
    ok: true,
    value: { status: 'opened', input, problems: [], file: { name: 'a.zhiwen.json' } },
  });
  expect(await readFile(path, 'utf8')).toBe(`${JSON.stringify(input, null, 2)}\n`);
});

test('the suggested name is the title', async () => {
  const used = ports({ askSavePath: undefined });
  expect(await saveInput({ input }, used)).toEqual(succeed({ status: 'canceled' }));
  expect(used.dialogs.askSavePath.mock.calls[0]?.[0].defaultName).toBe('关于开展检查的通知.zhiwen.json');
});

test('saving again goes to the same file without a question', async () => {
  const path = join(folder, 'a.zhiwen.json');
  const used = ports({ askSavePath: path });
  const token = await saved(saveInput({ input }, used));
  await saved(saveInput({ input: { ...input, title: '另一个标题' }, token }, used));
  expect(used.dialogs.askSavePath).toHaveBeenCalledTimes(1);
  expect(await readFile(path, 'utf8')).toContain('另一个标题');
  expect(await readdir(folder)).toEqual(['a.zhiwen.json']);
});

test('saving as asks, whatever file is known', async () => {
  const first = ports({ askSavePath: join(folder, 'a.zhiwen.json') });
  const token = await saved(saveInput({ input }, first));
  const second = { ...ports({ askSavePath: join(folder, 'b.zhiwen.json') }), tokens: first.tokens };
  await saved(saveInput({ input, token, as: true }, second));
  expect((await readdir(folder)).sort()).toEqual(['a.zhiwen.json', 'b.zhiwen.json']);
});

test('a token of another session saves nowhere', async () => {
  expect(await saveInput({ input, token: '0'.repeat(32) }, ports({}))).toMatchObject({
    error: { code: 'unknown-file' },
  });
});

test('a file with problems opens with its content untouched', async () => {
  const path = join(folder, 'half.json');
  const half = { kind: 'notice', title: 7, surplus: { a: [1] } };
  await writeFile(path, JSON.stringify(half));
  const reply = await openInput(ports({ askOpenPath: path }));
  expect(reply).toMatchObject({ ok: true, value: { status: 'opened', input: half } });
  const { problems } = (reply as { readonly value: { readonly problems: readonly { readonly path: string }[] } }).value;
  expect(problems.map((problem) => problem.path)).toEqual(expect.arrayContaining(['title', 'surplus', 'body']));
});

test.each([
  ['nothing', ''],
  ['no JSON', '{ 标题'],
  ['a list', '[]'],
  ['no kind', '{"title":"x"}'],
  ['a Word document', 'PK\u0003\u0004'],
])('a file that holds %s is refused in Chinese', async (_what, content) => {
  const path = join(folder, 'x.json');
  await writeFile(path, content);
  const reply = await openInput(ports({ askOpenPath: path }));
  expect(reply).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  expect(JSON.stringify(reply)).toMatch(/“x\.json”无法打开：\p{Script=Han}/u);
});

test('a file that is gone, and no file at all', async () => {
  expect(await openInput(ports({ askOpenPath: join(folder, 'no.json') }))).toMatchObject({
    error: { code: 'unreadable-file' },
  });
  expect(await openInput(ports({ askOpenPath: undefined }))).toEqual(succeed({ status: 'canceled' }));
});
