import { expect, it } from 'vitest';
import { picturesNamed, renamePictures } from '#electron/files/pictures-named';

const input = {
  kind: 'order',
  body: ['文', { image: { file: '一.png', width: 80 } }],
  attachments: [{ title: '附件', body: [{ image: { file: ' 二.png ' } }] }],
  closing: { sealImages: [{ file: '章.png' }], stamps: [{ post: '市长', image: { file: '名.png' } }] },
};

it('finds pictures in text, attachments, seals and stamps, each with its field', () => {
  expect(picturesNamed(input)).toEqual([
    { file: '一.png', path: 'body[1].image.file' },
    { file: '二.png', path: 'attachments[0].body[0].image.file' },
    { file: '章.png', path: 'closing.sealImages[0].file' },
    { file: '名.png', path: 'closing.stamps[0].image.file' },
  ]);
});

it('calls them by other names and leaves all else, the input given included', () => {
  const before = structuredClone(input);
  const renamed = renamePictures(input, (file) => (file === '章.png' ? undefined : `新/${file}`));
  expect(picturesNamed(renamed).map(({ file }) => file)).toEqual(['新/一.png', '新/二.png', '章.png', '新/名.png']);
  expect(renamed.body[1]).toEqual({ image: { file: '新/一.png', width: 80 } });
  expect(input).toEqual(before);
});

it.each([null, 7, [], { body: { image: 1 } }, { body: [null, { image: [] }] }, { closing: { sealImages: {} } }])(
  'finds none in %j',
  (json) => {
    expect(picturesNamed(json)).toEqual([]);
  },
);
