import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/fonts/load-fonts';
import { FONT_ROLES } from '#engine/fonts/font-book';
import { lackingCharacters } from '#engine/fonts/lacking-characters';

const { book } = loadFonts();
const advance = (role: (typeof FONT_ROLES)[number], char: string): number | undefined =>
  book.face(role).advance(char.codePointAt(0) ?? 0);

describe('face metrics', () => {
  it.each(FONT_ROLES)('gives ideographs and full-width marks of %s one em', (role) => {
    for (const char of '国，。（《—…') expect(advance(role, char), char).toBeCloseTo(1, 3);
  });

  it.each(FONT_ROLES)('gives digits of %s about half an em', (role) => {
    expect(advance(role, '2')).toBeGreaterThan(0.4);
    expect(advance(role, '2')).toBeLessThan(0.6);
  });

  it('answers alike when asked twice', () => {
    expect(advance('仿宋', '龥')).toBe(advance('仿宋', '龥'));
  });

  it('has no width for characters the face lacks, in any plane', () => {
    for (const codePoint of [0x0e01, 0xd800, 0x1f600, 0x2ffff, 0x110000]) {
      expect(book.face('仿宋').advance(codePoint), codePoint.toString(16)).toBeUndefined();
    }
  });

  it.each(FONT_ROLES)('puts the em box of %s around the middle of its ideographs', (role) => {
    const face = book.face(role);
    // Ink of a full-body ideograph stays within the em box, and its top is near the box's.
    expect(face.inkTop('国')).toBeLessThan(face.emTop + 0.005);
    expect(face.inkTop('国')).toBeGreaterThan(face.emTop - 0.16);
    expect(face.inkTop('一')).toBeLessThan(face.inkTop('国'));
  });

  it('lists the characters a face lacks once, in order', () => {
    expect(lackingCharacters(book.face('仿宋'), '中😀国\nก😀')).toEqual(['😀', 'ก']);
  });
});
