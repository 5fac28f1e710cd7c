import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames } from '#electron/fonts/name-table';
import { nameTable, utf16 } from '../../support/name-table';

const FAMILY = 1;
const FULL = 4;
const POSTSCRIPT = 6;
/** 仿宋 in GBK. */
const FANGSONG_GBK = Uint8Array.from([0xb7, 0xc2, 0xcb, 0xce]);

describe('names of a face', () => {
  it('reads English and Chinese records of every usual encoding', () => {
    const names = readNames(
      nameTable([
        { platform: 3, encoding: 1, id: FAMILY, bytes: utf16('FangSong') },
        { platform: 3, encoding: 1, id: FULL, bytes: utf16('仿宋') },
        { platform: 1, encoding: 25, id: FAMILY, bytes: FANGSONG_GBK },
        { platform: 3, encoding: 3, id: FULL, bytes: FANGSONG_GBK },
        { platform: 1, encoding: 0, id: POSTSCRIPT, bytes: new TextEncoder().encode('FangSong') },
      ]),
    );
    expect(names).toEqual({
      families: ['FangSong', '仿宋'],
      fullNames: ['仿宋'],
      postscriptName: 'FangSong',
      styles: [],
    });
  });

  it('passes over a record that points outside the table', () => {
    const table = nameTable([
      { platform: 3, encoding: 1, id: FAMILY, bytes: utf16('仿宋') },
      { platform: 3, encoding: 1, id: FULL, bytes: utf16('坏') },
    ]);
    new DataView(table.buffer).setUint16(6 + 12 + 10, 0xfff0);
    expect(readNames(table)).toMatchObject({ families: ['仿宋'], fullNames: [] });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readNames(bytes);
      }),
    );
  });
});
