import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from '../e2e/harness/launch';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

const statusOf = (url: string): Promise<number | string> =>
  running.page.evaluate(
    (url) =>
      fetch(url).then(
        (response) => response.status,
        () => 'refused',
      ),
    url,
  );

test('the page itself is served', async () => {
  expect(await statusOf('app://zhiwen/index.html')).toBe(200);
});

test.each([
  'app://zhiwen/../package.json',
  'app://zhiwen/..%2fpackage.json',
  'app://zhiwen/..%5cpackage.json',
  'app://zhiwen/%2e%2e/main.cjs',
  'app://zhiwen/%2e%2e%2fmain.cjs',
  'app://zhiwen/x/..%2f..%2f..%2f..%2fetc%2fpasswd.html',
  'app://zhiwen//etc/passwd',
  'app://zhiwen/%2fetc%2fpasswd',
  'app://zhiwen/C:%5cWindows%5cwin.ini',
  'app://zhiwen/index.html%00.js',
  'app://zhiwen/.stamps/window',
  'app://zhiwen/%',
  'app://zhiwen/fonts/..%2f..%2fmain.cjs',
  'app://zhiwen/fonts/%E4%BB%BF%E5%AE%8B/../../main.cjs',
  'app://zhiwen/fonts/unknown',
  'app://zhiwen/pictures/',
  'app://zhiwen/pictures/seal.png',
  `app://zhiwen/pictures/${'0'.repeat(64)}.png`,
  `app://zhiwen/pictures/..%2f${'0'.repeat(64)}.png`,
  'app://zhiwen/',
])('%s serves nothing beyond the page', async (url) => {
  // The browser itself straightens some of these before they are sent; what then leaves is the page or nothing.
  expect(await statusOf(url)).not.toBe(200);
});

test.each(['app://other/index.html', 'app://zhiwen.evil/index.html', 'file:///etc/passwd'])(
  '%s is not the app',
  async (url) => {
    expect(await statusOf(url)).not.toBe(200);
  },
);

test('only reading is possible', async () => {
  const status = await running.page.evaluate(() =>
    fetch('app://zhiwen/index.html', { method: 'POST', body: 'x' }).then(
      (response) => response.status,
      () => 'refused',
    ),
  );
  expect(status).toBe(404);
});
