import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from '../e2e/harness/launch';
import { layBait, type Bait } from './bait';

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

const url = (path: string): string => `http://127.0.0.1:${bait.port}/${path}`;

/** Long enough for a request to arrive at a server on the same machine. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

test('the bait can be taken', async () => {
  expect(await (await fetch(url('test-itself'))).text()).toBe('caught');
  expect(bait.visits).toContain('GET /test-itself');
});

test('nothing a page can do reaches a server', async () => {
  const before = bait.visits.length;
  const outcomes = await running.page.evaluate(async (base) => {
    const loaded = (element: HTMLElement & { src?: string; href?: string }) =>
      new Promise<string>((resolve) => {
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        document.body.append(element);
        setTimeout(() => resolve('refused'), 1000);
      });
    const make = (name: string, attributes: Record<string, string>): HTMLElement => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const request = () =>
      new Promise<string>((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.onload = () => resolve('loaded');
        xhr.onerror = () => resolve('refused');
        xhr.open('GET', `${base}xhr`);
        xhr.send();
      });
    const socket = () =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`${base.replace('http', 'ws')}socket`);
        socket.onopen = () => resolve('loaded');
        socket.onerror = () => resolve('refused');
      });
    const eventSource = () =>
      new Promise<string>((resolve) => {
        const source = new EventSource(`${base}events`);
        source.onopen = () => resolve('loaded');
        source.onerror = () => resolve('refused');
      });
    const worker = () =>
      new Promise<string>((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([`fetch('${base}worker')`])));
        worker.onerror = () => resolve('refused');
        worker.onmessage = () => resolve('loaded');
        setTimeout(() => resolve('refused'), 500);
      });
    const attempt = async (work: () => Promise<string>): Promise<string> => {
      try {
        return await work();
      } catch {
        return 'refused';
      }
    };
    return {
      fetch: await attempt(() => fetch(`${base}fetch`, { mode: 'no-cors' }).then(() => 'loaded')),
      xhr: await attempt(request),
      socket: await attempt(socket),
      events: await attempt(eventSource),
      worker: await attempt(worker),
      beacon: await attempt(() => Promise.resolve(String(navigator.sendBeacon(`${base}beacon`)))),
      image: await loaded(make('img', { src: `${base}image` })),
      script: await loaded(make('script', { src: `${base}script` })),
      style: await loaded(make('link', { rel: 'stylesheet', href: `${base}style` })),
      frame: await loaded(make('iframe', { src: `${base}frame` })).then(() => 'asked'),
      object: await loaded(make('object', { data: `${base}object` })),
      media: await loaded(make('video', { src: `${base}video` })),
      prefetch: await loaded(make('link', { rel: 'prefetch', href: `${base}prefetch` })),
      preconnect: await loaded(make('link', { rel: 'preconnect', href: base })),
    };
  }, url(''));
  await settle();
  expect(outcomes).toMatchObject({
    fetch: 'refused',
    xhr: 'refused',
    socket: 'refused',
    events: 'refused',
    worker: 'refused',
    image: 'refused',
    script: 'refused',
    style: 'refused',
    object: 'refused',
    media: 'refused',
  });
  expect(bait.visits.slice(before)).toEqual([]);
});

test('the page policy alone refuses a request', async () => {
  const directive = await running.page.evaluate(async (target) => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
        once: true,
      });
      setTimeout(() => resolve('nothing'), 1000);
    });
    await fetch(target).catch(() => undefined);
    return violation;
  }, url('policy'));
  expect(directive).toBe('connect-src');
});

test.each(['http://127.0.0.1/', 'https://example.com/', 'ws://127.0.0.1/', 'file:///etc/passwd'])(
  'the session alone cancels %s',
  async (target) => {
    // A page without the policy, so that only the session stands in the way.
    const error = await running.app.evaluate(async ({ BrowserWindow }, target) => {
      const window = new BrowserWindow({ show: false, webPreferences: { webSecurity: false } });
      window.webContents.session.webRequest.onErrorOccurred((details) => {
        if (details.url.startsWith(target)) process.emit('zhiwen-refused' as 'exit', details.error as never);
      });
      const refused = new Promise((resolve) => process.once('zhiwen-refused' as 'exit', resolve));
      await window.loadURL('data:text/html,<title>no policy</title>');
      const socket = target.startsWith('ws');
      const script = socket ? `new WebSocket('${target}')` : `fetch('${target}', { mode: 'no-cors' })`;
      void window.webContents.executeJavaScript(`${script}; 0`).catch(() => undefined);
      const error = await Promise.race([refused, new Promise((resolve) => setTimeout(() => resolve('nothing'), 2000))]);
      window.destroy();
      return error;
    }, target);
    expect(error).toBe('net::ERR_BLOCKED_BY_CLIENT');
  },
);

test('no name resolves, should a request get past the session', async () => {
  const outcome = await running.app.evaluate(async ({ session }, target) => {
    const unlocked = session.fromPartition('without-the-filter');
    try {
      return String((await unlocked.fetch(target)).status);
    } catch (error) {
      return String(error);
    }
  }, url('past-the-session'));
  expect(outcome).toContain('ERR_NAME_NOT_RESOLVED');
});

test('WebRTC finds no address to send from', async () => {
  const candidates = await running.page.evaluate(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] });
    const found: string[] = [];
    connection.onicecandidate = ({ candidate }) => {
      if (candidate && candidate.candidate !== '') found.push(candidate.candidate);
    };
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 500));
    connection.close();
    return found;
  });
  expect(candidates).toEqual([]);
});
