import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPictures } from '#electron/files/read-pictures';
import { png } from '../../support/png';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiwen-pictures-'));
  mkdirSync(join(folder, '图'));
  writeFileSync(join(folder, '图', '一.png'), png({ width: 3, height: 2 }));
  writeFileSync(join(folder, 'text.png'), 'not a picture');
  writeFileSync(join(folder, 'huge.png'), png({ width: 20_000, height: 6_000 }));
  writeFileSync(join(folder, 'packed.png'), png({ width: 9, height: 9, depth: 1, type: 3, transparent: true }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const codesOf = async (file: string): Promise<readonly string[]> =>
  (await readPictures({ body: ['文', { image: { file } }] }, folder)).problems.map(
    ({ code, path }) => `${code} ${path}`,
  );

it('reads pictures below the input, of text and attachments alike', async () => {
  const image = { image: { file: '图/一.png' } };
  const { pictures, problems } = await readPictures({ attachments: [{ body: [image] }] }, folder);
  expect(problems).toEqual([]);
  expect(pictures.get('图/一.png')).toMatchObject({ width: 3, height: 2 });
});

it('names the field of a picture that is none, too large, missing or elsewhere', async () => {
  const field = 'body[1].image.file';
  expect(await codesOf('text.png')).toEqual([`image-not-a-picture ${field}`]);
  expect(await codesOf('huge.png')).toEqual([`image-too-large ${field}`]);
  expect(await codesOf('packed.png')).toEqual([`image-unsupported ${field}`]);
  expect(await codesOf('none.png')).toEqual([`image-not-found ${field}`]);
  expect(await codesOf('图')).toEqual([`image-not-a-picture ${field}`]);
  for (const file of ['/etc/hostname', '../a.png', '图/../../a.png', 'C:\\a.png', '..\\a.png'])
    expect(await codesOf(file)).toEqual([`image-path ${field}`]);
});

it('minds nothing about inputs that are no documents', async () => {
  for (const json of [null, 3, [], { body: 'x', attachments: 'y' }])
    expect((await readPictures(json, folder)).problems).toEqual([]);
});
