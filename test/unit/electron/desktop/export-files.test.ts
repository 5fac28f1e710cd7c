import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { answering } from './answers';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { ExportFormat } from '#data/contract/types';
import { exportFiles } from '#electron/desktop/export-files';
import { createFileTokens } from '#electron/desktop/file-tokens';
import type { Engine } from '#electron/workers/engine';
import type { Written } from '#electron/workers/wire';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const STEM = '中纪办发〔2019〕7号 关于…的通知';
const input = { kind: 'notice' };

const writing = (...formats: readonly ExportFormat[]): Reply<Written> =>
  succeed({
    status: 'written',
    stem: STEM,
    files: formats.map((format) => ({ format, bytes: new TextEncoder().encode(`new ${format}`) })),
  });

function run(formats: ExportFormat[], answers: Parameters<typeof answering>[0], written = writing(...formats)) {
  const dialogs = answering(answers);
  const tokens = createFileTokens();
  const progress = vi.fn();
  const engine: Engine = {
    run: (_job, _argument, heard) => {
      heard?.({ done: 0, step: '正在排版' });
      return Promise.resolve(written as Reply<never>);
    },
    stop: () => undefined,
  };
  return { dialogs, tokens, progress, result: exportFiles({ input, formats }, { engine, dialogs, tokens, progress }) };
}

test('one file goes where the dialog says, under the name the document suggests', async () => {
  const path = join(folder, '我的名字.pdf');
  const { dialogs, tokens, result } = run(['pdf'], { askSavePath: path });
  const reply = await result;
  expect(dialogs.askSavePath).toHaveBeenCalledWith(expect.objectContaining({ defaultName: `${STEM}.pdf` }));
  expect(await readFile(path, 'utf8')).toBe('new pdf');
  expect(reply).toMatchObject({ ok: true, value: { status: 'saved', files: [{ name: '我的名字.pdf' }] } });
  if (!reply.ok || reply.value.status !== 'saved') throw new Error('not saved');
  expect(JSON.stringify(reply)).not.toContain(folder);
  expect(tokens.pathOf(reply.value.files[0]?.token ?? '')).toBe(path);
});

test('a file the dialog has asked about is replaced without a second question', async () => {
  const path = join(folder, 'a.pdf');
  await writeFile(path, 'old');
  await run(['pdf'], { askSavePath: path }).result;
  expect(await readFile(path, 'utf8')).toBe('new pdf');
});

test('a name without its extension gets it, and then it is asked again', async () => {
  await writeFile(join(folder, 'a.pdf'), 'old');
  const declined = run(['pdf'], { askSavePath: join(folder, 'a'), confirmReplace: false });
  expect(await declined.result).toEqual(succeed({ status: 'canceled' }));
  expect(declined.dialogs.confirmReplace).toHaveBeenCalledWith(['a.pdf']);
  expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old');
});

test('two files go into the folder chosen', async () => {
  expect(await run(['pdf', 'docx'], { askFolder: folder }).result).toMatchObject({ value: { status: 'saved' } });
  expect((await readdir(folder)).sort()).toEqual([`${STEM}.docx`, `${STEM}.pdf`]);
});

test('files in the way are named, and neither file is written over a no', async () => {
  await writeFile(join(folder, `${STEM}.docx`), 'old');
  const { dialogs, result } = run(['pdf', 'docx'], { askFolder: folder, confirmReplace: false });
  expect(await result).toEqual(succeed({ status: 'canceled' }));
  expect(dialogs.confirmReplace).toHaveBeenCalledWith([`${STEM}.docx`]);
  expect(await readdir(folder)).toEqual([`${STEM}.docx`]);
  expect(await readFile(join(folder, `${STEM}.docx`), 'utf8')).toBe('old');
});

test('a yes replaces them', async () => {
  await writeFile(join(folder, `${STEM}.docx`), 'old');
  await run(['pdf', 'docx'], { askFolder: folder, confirmReplace: true }).result;
  expect(await readFile(join(folder, `${STEM}.docx`), 'utf8')).toBe('new docx');
});

test('a document with problems asks nothing and writes nothing', async () => {
  const problems = [{ code: 'missing', path: 'title', title: '标题', message: '必须填写' }];
  const { result } = run(['pdf'], {}, succeed({ status: 'problems', problems }));
  expect(await result).toEqual(succeed({ status: 'problems', problems }));
});

test('a cancelled dialog writes nothing', async () => {
  expect(await run(['pdf'], { askSavePath: undefined }).result).toEqual(succeed({ status: 'canceled' }));
  expect(await run(['pdf', 'docx'], { askFolder: undefined }).result).toEqual(succeed({ status: 'canceled' }));
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that takes no files is said in Chinese, and nothing is left behind', async () => {
  const { result } = run(['pdf'], { askSavePath: join(folder, 'gone', 'a.pdf') });
  expect(await result).toMatchObject({
    ok: false,
    error: { code: 'disk', message: expect.stringMatching(/文件夹/) as string },
  });
  expect(await readdir(folder)).toEqual([]);
});

test('an engine that stopped is passed on', async () => {
  expect(await run(['pdf'], {}, fail('engine-stopped', '停了')).result).toEqual(fail('engine-stopped', '停了'));
});

test('progress only grows, and ends when the files are there', async () => {
  const { progress, result } = run(['pdf', 'docx'], { askFolder: folder });
  await result;
  const steps = progress.mock.calls.map(([step]) => step as { done: number; total: number });
  expect(steps.map(({ done }) => done)).toEqual([...steps.map(({ done }) => done)].sort((a, b) => a - b));
  expect(new Set(steps.map(({ total }) => total)).size).toBe(1);
  expect(steps.at(-1)).toMatchObject({ done: steps.at(-1)?.total, step: '已保存' });
});
