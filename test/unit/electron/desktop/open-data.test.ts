import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { StoreFailure } from '#data/store/failure';
import { dataFolder } from '#electron/desktop/data-folder';
import { openData, type WayOut } from '#electron/desktop/open-data';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhiwen-open-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Opens for real; the user's answers are given beforehand. */
async function open(path: string, known: readonly string[], ...answers: WayOut[]) {
  const asked: StoreFailure[] = [];
  const opened = await openData(path, {
    open: (options) => openStore({ ...options, tools: systemTools }),
    isKnown: (one) => known.includes(one),
    ask: (_folder, failure) => {
      asked.push(failure);
      return Promise.resolve(answers.shift() ?? { way: 'quit' });
    },
  });
  return { opened, asked };
}

test('the first start begins a store, and the next opens it, without a question', async () => {
  const data = join(folder, 'data');
  for (const known of [[], [data]]) {
    const { opened, asked } = await open(data, known);
    expect(opened).toMatchObject({ folder: data, moved: false, notices: [] });
    expect(asked).toEqual([]);
  }
});

test('a folder that had records and has none is a loss, until the stick is plugged in or another folder is chosen', async () => {
  const gone = join(folder, 'stick');
  const { opened, asked } = await open(
    gone,
    [gone],
    { way: 'again' },
    { way: 'folder', folder: join(folder, 'other') },
  );
  expect(asked.map(({ code }) => code)).toEqual(['damaged', 'damaged']);
  expect(asked[0]?.message).toContain('不见了');
  expect(opened).toMatchObject({ folder: join(folder, 'other'), moved: true });
});

test('records of a newer version are left alone', async () => {
  const marker = { format: 'zhiwen-store', version: 99, id: 'a', created: '2030-01-01T00:00:00Z' };
  await writeFile(join(folder, 'store.json'), JSON.stringify(marker));
  const { opened, asked } = await open(folder, []);
  expect(opened).toBeUndefined();
  expect(asked.map(({ code }) => code)).toEqual(['too-new']);
});

test('where the records are: asked for this once, chosen before, or with the program', () => {
  const wishes = { argv: ['zhiwen'], env: {}, userData: '/u' };
  expect(dataFolder(wishes)).toBe(join('/u', 'data'));
  expect(dataFolder({ ...wishes, chosen: '/c' })).toBe('/c');
  expect(dataFolder({ ...wishes, chosen: '/c', env: { ZHIWEN_DATA: '/e' } })).toBe('/e');
  expect(dataFolder({ ...wishes, env: { ZHIWEN_DATA: '/e' }, argv: ['zhiwen', '--data', '/a'] })).toBe('/a');
  expect(dataFolder({ ...wishes, argv: ['zhiwen', '--data=/a'] })).toBe('/a');
});
