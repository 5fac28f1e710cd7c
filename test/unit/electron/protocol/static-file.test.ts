import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { readStaticFile } from '#electron/protocol/static-file';

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-static-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-old'));
  await writeFile(join(root, 'index.html'), 'page');
  await writeFile(join(root, 'assets', '样式 1.css'), 'style');
  await writeFile(join(root, '.hidden.js'), 'hidden');
  await writeFile(join(root, 'notes.txt'), 'no type');
  await writeFile(join(folder, 'secret.json'), 'secret');
  await writeFile(join(folder, 'renderer-old', 'index.html'), 'sister');
  await symlink(join(folder, 'secret.json'), join(root, 'link.json'));
  await symlink(join(folder, 'renderer-old', 'index.html'), join(root, 'sister.html'));
  await symlink(join(root, 'index.html'), join(root, 'inside.html'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (path: string): Promise<string | undefined> => (await readStaticFile(root, path))?.bytes.toString();

test('files below the root are served with their type', async () => {
  expect(await readStaticFile(root, '/index.html')).toEqual({
    bytes: Buffer.from('page'),
    mediaType: 'text/html; charset=utf-8',
  });
  expect(await read('/assets/%E6%A0%B7%E5%BC%8F%201.css')).toBe('style');
  expect(await read('/inside.html')).toBe('page');
});

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/assets/..%2f..%2fsecret.json',
  '/assets%2f..%2f..%2fsecret.json',
  '/..%5csecret.json',
  '/%00index.html',
  '/index.html%00.js',
  '/C:%5csecret.json',
  '/%E0%A4.html',
])('%s does not climb out', async (path) => {
  expect(await read(path)).toBeUndefined();
});

test('a plain name that climbs is refused by the name alone', async () => {
  expect(await read('/assets/../index.html')).toBeUndefined();
});

test('links that lead out are not followed, not even to a sister folder', async () => {
  expect(await read('/link.json')).toBeUndefined();
  expect(await read('/sister.html')).toBeUndefined();
});

test.each(['/', '/assets', '/assets/', '/.hidden.js', '/notes.txt', '/nothing.html'])(
  '%s is not served',
  async (path) => {
    expect(await read(path)).toBeUndefined();
  },
);
