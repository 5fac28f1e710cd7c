import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { DEFAULT_SETTINGS, openSettings } from '#electron/windows/settings';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-settings-'));
  file = join(folder, 'window.json');
});
afterEach(() => rm(folder, { recursive: true }));

const read = async (content: string) => {
  await writeFile(file, content);
  return (await openSettings(file)).current();
};

test('the first start has the usual settings', async () => {
  expect((await openSettings(file)).current()).toEqual(DEFAULT_SETTINGS);
});

test('what was changed is there at the next start', async () => {
  const settings = await openSettings(file);
  settings.update({ theme: 'dark' });
  settings.update({ width: 1200, height: 800 });
  const expected = { width: 1200, height: 800, maximized: false, theme: 'dark' };
  expect(settings.current()).toEqual(expected);
  await vi.waitFor(async () => expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(expected));
  expect((await openSettings(file)).current()).toEqual(expected);
});

test.each(['', '{', 'null', '[]', '7', '\u0000\u0000'])(
  'an unreadable file (%j) costs nothing but itself',
  async (content) => {
    expect(await read(content)).toEqual(DEFAULT_SETTINGS);
  },
);

test('one bad value does not cost the others', async () => {
  expect(await read('{"width":1200,"height":-5,"maximized":"yes","theme":"dark","more":1}')).toEqual({
    width: 1200,
    height: DEFAULT_SETTINGS.height,
    maximized: false,
    theme: 'dark',
  });
});

test('a disk that refuses does not stop the window', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const settings = await openSettings(join(folder, 'gone', 'window.json'));
  settings.update({ theme: 'light' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(settings.current().theme).toBe('light');
  vi.restoreAllMocks();
});
