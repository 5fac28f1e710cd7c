import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { collection } from '../../../support/font-collection';
import { loadFonts } from '#electron/fonts/load-fonts';
import { singleFace } from '#electron/protocol/single-face';
import { openFace } from '#engine/fonts/open-face';

const { files } = loadFonts();
const [fang, kai] = [files['仿宋'], files['楷体']];

test('a file of one face is served as it is', () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../../package.json', import.meta.url)));
  expect(singleFace(fang.bytes, fang.postscriptName)).toBe(fang.bytes);
  expect(singleFace(bytes, 'anything')).toBe(bytes);
});

test.each([fang, kai])('$postscriptName is taken whole out of a collection', ({ bytes, postscriptName }) => {
  const face = singleFace(collection([fang.bytes, kai.bytes]), postscriptName);
  const [taken, original] = [face ?? bytes, bytes].map((each) => openFace({ bytes: each, postscriptName }));
  expect(face?.length).toBeLessThan(bytes.length + 64);
  expect(taken?.numGlyphs).toBe(original?.numGlyphs);
  for (const character of '制文公〔，') {
    const [one, other] = [taken, original].map((font) => font?.glyphForCodePoint(character.codePointAt(0) ?? 0));
    expect(one?.path.toSVG()).toBe(other?.path.toSVG());
    expect(one?.advanceWidth).toBe(other?.advanceWidth);
  }
});

test('a face the collection does not have is not made up', () => {
  expect(singleFace(collection([fang.bytes]), 'NoSuchFace')).toBeUndefined();
});
