import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { launchApp, type RunningApp } from '../e2e/harness/launch';
import { layBait, type Bait } from './bait';

const HOME = 'app://zhiwen/index.html';

let running: RunningApp;
let bait: Bait;

beforeAll(async () => {
  bait = await layBait();
  running = await launchApp();
});
afterAll(async () => {
  await running.close();
  await bait.close();
});
beforeEach(() => running.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="here"></div>')));

/** The page is still the same document, at the same address, in the only window there is. */
async function expectAtHome(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  const urls = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  );
  expect(urls).toEqual([HOME]);
  expect(await running.page.evaluate(() => document.getElementById('here') !== null)).toBe(true);
}

const target = (): string => `http://127.0.0.1:${bait.port}/`;

test.each([
  ['http', target],
  ['https', () => 'https://example.com/'],
  ['file', () => 'file:///etc/passwd'],
  ['data', () => 'data:text/html,<h1>data</h1>'],
  ['blob', () => 'blob:app://zhiwen/00000000-0000-0000-0000-000000000000'],
  ['another page of the app', () => 'app://zhiwen/other.html'],
  ['a host that begins like the app', () => 'app://zhiwen.evil/index.html'],
  ['a script', () => 'javascript:document.body.replaceChildren()'],
])('the page cannot go to %s', async (_what, where) => {
  await running.page.evaluate((url) => {
    location.href = url;
  }, where());
  await expectAtHome();
});

test.each(['', '_blank', '_top', 'elsewhere'])('a link with target "%s", clicked, leads nowhere', async (frame) => {
  await running.page.evaluate(
    ([url, frame]) => {
      const link = Object.assign(document.createElement('a'), { id: 'bait', href: url, target: frame });
      link.style.cssText = 'position: fixed; inset: 0; z-index: 99999';
      document.body.append(link);
    },
    [target(), frame] as const,
  );
  await running.page.mouse.click(400, 300);
  await running.page.evaluate(() => document.getElementById('bait')?.remove());
  await expectAtHome();
});

test('a file cannot be downloaded', async () => {
  await running.app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event, item) => {
      Object.assign(globalThis, { download: event.defaultPrevented ? 'refused' : 'begun' });
      item.cancel();
    });
  });
  await running.page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'app://zhiwen/index.html', download: 'x.html' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expectAtHome();
  expect(await running.app.evaluate(() => (globalThis as { download?: string }).download)).toBe('refused');
});

test('window.open opens nothing', async () => {
  const opened = await running.page.evaluate(
    (url) => [url, 'about:blank', 'app://zhiwen/index.html'].map((each) => window.open(each) !== null),
    target(),
  );
  expect(opened).toEqual([false, false, false]);
  await expectAtHome();
});

test('a form is not sent', async () => {
  await running.page.evaluate((url) => {
    const form = document.createElement('form');
    form.action = url;
    document.body.append(form);
    form.submit();
    form.remove();
  }, target());
  await expectAtHome();
});

test('a page cannot refresh itself away', async () => {
  await running.page.evaluate((url) => {
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = `0; url=${url}`;
    document.head.append(refresh);
  }, target());
  await expectAtHome();
});

test('a webview stays an unknown element', async () => {
  const kind = await running.page.evaluate((url) => {
    const view = document.createElement('webview');
    view.setAttribute('src', url);
    document.body.append(view);
    return 'loadURL' in view ? 'webview' : 'unknown element';
  }, target());
  expect(kind).toBe('unknown element');
  await expectAtHome();
});

test('nothing of all this reached a server', () => {
  expect(bait.visits).toEqual([]);
});
