import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answer, fontUrl, type Sources } from '#electron/protocol/answer';

let sources: Sources;

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'zhiwen-answer-'));
  await writeFile(
    join(root, 'index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__">',
  );
  await writeFile(join(root, 'app.js'), '__CSP_NONCE__');
  sources = {
    root,
    pictures: join(root, 'shelf'),
    fontBytes: (role) => Promise.resolve(role === '仿宋' ? Uint8Array.of(1, 2, 3) : undefined),
  };
});
afterAll(() => rm(sources.root, { recursive: true }));

const get = (url: string, method = 'GET'): Promise<Response> => answer({ url, method }, sources);

test('the page carries the nonce that its policy names, everywhere it is asked for', async () => {
  const response = await get('app://zhiwen/index.html');
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('Content-Security-Policy') ?? '')?.[1];
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(await response.text()).toBe(`<meta property="csp-nonce" nonce="${nonce}"><style nonce="${nonce}">`);
});

test('scripts are left as they are', async () => {
  expect(await (await get('app://zhiwen/app.js')).text()).toBe('__CSP_NONCE__');
});

test('the face of a role is served, and only roles have faces', async () => {
  const response = await get(fontUrl('仿宋'));
  expect(response.status).toBe(200);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
  expect((await get(fontUrl('楷体'))).status).toBe(404);
  expect((await get('app://zhiwen/fonts/Arial')).status).toBe(404);
});

test.each([
  ['another host', 'app://other/index.html', 'GET'],
  ['another scheme', 'https://zhiwen/index.html', 'GET'],
  ['another method', 'app://zhiwen/index.html', 'POST'],
  ['no address', 'nonsense', 'GET'],
])('%s finds nothing', async (_what, url, method) => {
  const response = await get(url, method);
  expect(response.status).toBe(404);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
});
