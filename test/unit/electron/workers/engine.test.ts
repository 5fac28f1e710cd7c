import { expect, test, vi } from 'vitest';

import { succeed } from '#data/contract/reply';
import { createEngine, type EngineListener } from '#electron/workers/engine';
import { serveJob } from '#electron/workers/serve-jobs';
import type { JobRequest, Jobs } from '#electron/workers/wire';

/** An engine whose process lives in the test. */
function hosted(jobs: Partial<Jobs>, opening?: Parameters<typeof createEngine>[1]) {
  const processes: { readonly listener: EngineListener; readonly requests: JobRequest[] }[] = [];
  const engine = createEngine((listener) => {
    const requests: JobRequest[] = [];
    processes.push({ listener, requests });
    return {
      post(request) {
        requests.push(request);
        void serveJob(jobs as Jobs, request, listener.message);
      },
      kill: listener.exit,
    };
  }, opening);
  return { engine, processes };
}

test('each job gets its own answer, in whatever order they come', async () => {
  const { engine } = hosted({
    schema: ({ kind }) => new Promise((resolve) => setTimeout(() => resolve(succeed({ kind })), kind === 'a' ? 20 : 1)),
  });
  const replies = await Promise.all([engine.run('schema', { kind: 'a' }), engine.run('schema', { kind: 'b' })]);
  expect(replies).toEqual([succeed({ kind: 'a' }), succeed({ kind: 'b' })]);
});

test('progress is heard by the job it belongs to', async () => {
  const { engine } = hosted({
    write: (_argument, progress) => {
      progress({ done: 1, step: '正在排版' });
      return succeed({ status: 'problems', problems: [] });
    },
  });
  const heard = vi.fn();
  const other = vi.fn();
  const argument = { input: { kind: 'notice' }, formats: [] };
  await Promise.all([engine.run('write', argument, heard), engine.run('write', argument, other)]);
  expect(heard).toHaveBeenCalledExactlyOnceWith({ done: 1, step: '正在排版' });
  expect(other).toHaveBeenCalledTimes(1);
});

test('the process is started by the first job and kept', async () => {
  const { engine, processes } = hosted({ kinds: () => succeed([]) });
  expect(processes).toHaveLength(0);
  await engine.run('kinds', null);
  await engine.run('kinds', null);
  expect(processes).toHaveLength(1);
});

test('a process that ends answers what it had, and the next job starts another', async () => {
  const { engine, processes } = hosted({ kinds: () => succeed([]), faces: () => new Promise(() => undefined) });
  const lost = [engine.run('faces', null), engine.run('faces', null)];
  processes[0]?.listener.exit();
  for (const reply of await Promise.all(lost)) expect(reply).toMatchObject({ error: { code: 'engine-stopped' } });
  expect(await engine.run('kinds', null)).toEqual(succeed([]));
  expect(processes).toHaveLength(2);
});

test('a job that throws is answered, and the process lives on', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { engine, processes } = hosted({
    kinds: () => {
      throw new Error('a bug');
    },
  });
  expect(await engine.run('kinds', null)).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(await engine.run('kinds', null)).toMatchObject({ ok: false });
  expect(processes).toHaveLength(1);
  vi.restoreAllMocks();
});

test('every process gets the opening job first, and nobody waits for its answer', async () => {
  const useTemplates = vi.fn(() => succeed(null));
  const { engine, processes } = hosted({ useTemplates, schema: () => succeed({}) }, () => ({
    job: 'useTemplates',
    argument: { templates: [] },
  }));
  expect(await engine.run('schema', { kind: 'a' })).toEqual(succeed({}));
  engine.stop();
  await engine.run('schema', { kind: 'a' });
  expect(processes.map(({ requests }) => requests.map(({ job }) => job))).toEqual([
    ['useTemplates', 'schema'],
    ['useTemplates', 'schema'],
  ]);
});
