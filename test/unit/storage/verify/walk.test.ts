import { expect, test } from 'vitest';
import type { FileSystem } from '#electron/storage/file-system';
import { walk } from '#electron/storage/verify/walk';

const COUNT = 300_000;

test('a folder of very many files is walked', async () => {
  const names = Array.from({ length: COUNT }, (_, index) => String(index));
  const fs: Pick<FileSystem, 'list' | 'kind'> = {
    list: (path: string) => Promise.resolve(path === '/data' ? ['documents'] : names),
    kind: (path: string) => Promise.resolve(path === '/data/documents' ? 'folder' : 'file'),
  };
  expect(await walk(fs, '/data')).toHaveLength(COUNT);
});
