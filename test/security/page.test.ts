import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from '../e2e/harness/launch';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
});
afterAll(() => running.close());

test('the page has nothing of Node and nothing of Electron', async () => {
  const found = await running.page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'setImmediate', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual([]);
});

test('every protection of the window is on', async () => {
  const preferences = await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  });
});

test('the policy of the page is the strict one, with a nonce of its own for every load', async () => {
  const policies = await running.page.evaluate(async () => {
    const load = async () => (await fetch('app://zhiwen/index.html')).headers.get('Content-Security-Policy') ?? '';
    return [await load(), await load()];
  });
  expect(policies[0]).not.toBe(policies[1]);
  const directives = policies[0]?.replace(/'nonce-[A-Za-z0-9+/]{22}=='/, "'nonce'").split('; ');
  expect(directives).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

test('a script written into the page does not run', async () => {
  const ran = await running.page.evaluate(async () => {
    const marks = window as unknown as Record<string, boolean | undefined>;
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.handlerRan = true');
    image.src = 'app://zhiwen/no-such.png';
    document.body.append(image);
    const data = document.createElement('script');
    data.src = 'data:text/javascript,window.dataRan=true';
    document.body.append(data);
    const blob = document.createElement('script');
    blob.src = URL.createObjectURL(new Blob(['window.blobRan = true'], { type: 'text/javascript' }));
    document.body.append(blob);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [marks['inlineRan'], marks['handlerRan'], marks['dataRan'], marks['blobRan']];
  });
  expect(ran.map(Boolean)).toEqual([false, false, false, false]);
});

test('text does not become code', async () => {
  // A script file of the app's own origin would be held to the policy; Playwright's own evaluation is not.
  const outcome = await running.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const refused: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => refused.push(event.blockedURI));
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the very thing the policy must refuse
        setTimeout('window.timerRan = true', 0);
        setTimeout(() => resolve([...refused, String('timerRan' in window)]), 200);
      }),
  );
  expect(outcome).toEqual(['eval', 'false']);
});

test('a style without the nonce does not apply', async () => {
  const color = await running.page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 3px solid rgb(1, 2, 3) !important }';
    document.head.append(style);
    return getComputedStyle(document.body).outlineColor;
  });
  expect(color).not.toBe('rgb(1, 2, 3)');
});

test('no frame is shown inside the page', async () => {
  const frames = await running.page.evaluate(async () => {
    for (const source of ['app://zhiwen/index.html', 'data:text/html,x']) {
      const frame = document.createElement('iframe');
      frame.src = source;
      document.body.append(frame);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body.childElementCount ?? 0);
  });
  expect(frames.every((children) => children === 0)).toBe(true);
});

test('every permission is denied', async () => {
  const states = await running.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'] as const;
    const queried = names.map(async (name) => [
      name,
      (await navigator.permissions.query({ name: name as PermissionName })).state,
    ]);
    const asked = await Notification.requestPermission();
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    return Object.fromEntries([...(await Promise.all(queried)), ['asked', asked], ['media', media]]) as unknown;
  });
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    midi: 'denied',
    'clipboard-read': 'denied',
    asked: 'denied',
    media: 'denied',
  });
});

test('the spelling checker, which would download dictionaries, is off', async () => {
  expect(await running.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
});

test('the interface speaks Chinese', async () => {
  expect(await running.page.evaluate(() => navigator.language)).toBe('zh-CN');
});
