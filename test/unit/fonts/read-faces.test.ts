import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFonts } from '#electron/fonts/find-fonts';
import { readFaces } from '#electron/fonts/read-faces';

const folder = mkdtempSync(join(tmpdir(), 'zhiwen-faces-'));
const path = join(folder, 'font.otf');
const whole = readFileSync(findFonts().find((entry) => entry.role === '仿宋')?.file ?? '');

const facesOf = (bytes: Uint8Array): ReturnType<typeof readFaces> => {
  writeFileSync(path, bytes);
  return readFaces(path);
};

describe('faces of a font file', () => {
  it('are none where the file is cut short anywhere', () => {
    for (const length of [0, 3, 11, 12, 100, 2000, whole.length - 1]) {
      expect(facesOf(whole.subarray(0, length)), String(length)).toEqual([]);
    }
  });

  it('are none where it is a variable font, which cannot be embedded as it is drawn', () => {
    const variable = Buffer.from(whole);
    variable.write('fvar', variable.indexOf('OS/2'), 'latin1');
    expect(facesOf(whole)).toHaveLength(1);
    expect(facesOf(variable)).toEqual([]);
  });

  it('never throw, whatever the directory says', () => {
    const head = whole.subarray(0, 4096);
    fc.assert(
      fc.property(fc.nat(300), fc.uint8Array({ minLength: 1, maxLength: 16 }), (at, noise) => {
        const bytes = Buffer.from(head);
        bytes.set(noise, at);
        facesOf(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        facesOf(Buffer.concat([Buffer.from('ttcf'), bytes]));
        facesOf(Buffer.concat([Buffer.from('OTTO'), bytes]));
      }),
    );
  });
});
