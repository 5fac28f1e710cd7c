import { expect, test } from 'vitest';

import { isOwnUrl } from '#electron/platform/origin';
import { senderOf, type SenderLike } from '#electron/platform/sender';

const url = 'app://zhiwen/index.html';

test('the main frame of a window is told from a frame inside it', () => {
  expect(senderOf({ sender: { id: 3 }, senderFrame: { url, parent: null } })).toEqual({
    windowId: 3,
    url,
    isMainFrame: true,
  });
  expect(senderOf({ sender: { id: 3 }, senderFrame: { url, parent: {} } })?.isMainFrame).toBe(false);
});

test('a frame that newer versions give as null is nobody', () => {
  expect(senderOf({ sender: { id: 3 }, senderFrame: null })).toBeUndefined();
  expect(senderOf({ sender: { id: 3 } } as SenderLike)).toBeUndefined();
});

test.each([
  ['app://zhiwen/', true],
  ['app://zhiwen/fonts/x', true],
  ['APP://zhiwen/', true],
  ['app://zhiwen.evil/', false],
  ['app://evil/zhiwen', false],
  ['app:zhiwen', false],
  ['https://zhiwen/', false],
  ['about:blank', false],
  ['', false],
])('%s is the app: %s', (text, own) => {
  expect(isOwnUrl(text)).toBe(own);
});
