import { expect, test } from 'vitest';
import { readArchive } from '#electron/storage/backup/read-archive';
import { checkSeal } from '#electron/storage/backup/seal';
import { writeArchive } from '#electron/storage/backup/write-archive';

/** One more than a zip file can list without its 64-bit form, the manifest among them. */
const ENTRIES = 65_536;

test('a backup may hold more files than a plain zip file can list', { timeout: 120_000 }, async () => {
  const entries = Array.from({ length: ENTRIES }, (_, index) => ({
    path: `documents/2024/某政办发/${index}.pdf`,
    bytes: () => Promise.resolve(Buffer.from(`第 ${index} 件`)),
  }));
  const about = { format: 'zhiwen-backup', version: 1, program: '0', storeId: 'store', storeVersion: 1 } as const;
  const pieces: Uint8Array[] = [];
  for await (const piece of writeArchive(entries, { ...about, created: '2024-03-05T09:00:00.000Z', documents: 0 })) {
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  const source = {
    size: bytes.byteLength,
    read: (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
  await checkSeal(source);
  const archive = await readArchive(source);
  expect(archive.names).toHaveLength(ENTRIES + 1);
  expect(Buffer.from(await archive.read('documents/2024/某政办发/65535.pdf')).toString()).toBe('第 65535 件');
});
