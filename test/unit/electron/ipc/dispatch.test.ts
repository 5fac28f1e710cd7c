import { expect, test, vi } from 'vitest';

import { succeed } from '#data/contract/reply';
import { dispatch, type Handlers } from '#electron/ipc/dispatch';
import type { Sender } from '#electron/platform/sender';

const OWN: Sender = { windowId: 1, url: 'app://zhiwen/index.html', isMainFrame: true };

const doorTo = (handlers: Partial<Handlers>) => ({
  handlers: handlers as Handlers,
  isOwnWindow: (id: number) => id === 1,
});

test('a right call reaches its handler with the argument', async () => {
  const schema = vi.fn<Handlers['schema']>(() => succeed({ title: '通知' }));
  expect(await dispatch(doorTo({ schema }), 'schema', OWN, { kind: 'notice' })).toEqual(succeed({ title: '通知' }));
  expect(schema).toHaveBeenCalledWith({ kind: 'notice' });
});

test.each<[string, Sender | undefined]>([
  ['a frame that is gone', undefined],
  ['another window', { ...OWN, windowId: 2 }],
  ['a frame inside the page', { ...OWN, isMainFrame: false }],
  ['a page from the network', { ...OWN, url: 'https://zhiwen/index.html' }],
  ['a host that begins like the app', { ...OWN, url: 'app://zhiwen.evil/index.html' }],
  ['a user name that looks like the app', { ...OWN, url: 'app://zhiwen@evil/index.html' }],
  ['another port', { ...OWN, url: 'app://zhiwen:81/index.html' }],
  ['a file', { ...OWN, url: 'file:///app://zhiwen/index.html' }],
  ['no address', { ...OWN, url: '' }],
])('%s is refused before its argument is read', async (_who, sender) => {
  const kinds = vi.fn<Handlers['kinds']>();
  expect(await dispatch(doorTo({ kinds }), 'kinds', sender, undefined)).toMatchObject({ error: { code: 'refused' } });
  expect(kinds).not.toHaveBeenCalled();
});

test('a wrong argument never reaches the handler', async () => {
  const schema = vi.fn<Handlers['schema']>();
  const reply = await dispatch(doorTo({ schema }), 'schema', OWN, { kind: 1 });
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-argument' } });
  expect(schema).not.toHaveBeenCalled();
});

test('a handler that throws is answered in Chinese, without its words', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const kinds = (): never => {
    throw new Error('secret path /home/x');
  };
  const reply = await dispatch(doorTo({ kinds }), 'kinds', OWN, undefined);
  expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(JSON.stringify(reply)).not.toContain('secret');
  vi.restoreAllMocks();
});
