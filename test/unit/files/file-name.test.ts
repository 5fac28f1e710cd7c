import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctStem, fileStem } from '#electron/files/file-name';

const ROOM = 16;

describe('the name of a file', () => {
  test('is number and title', () => {
    expect(fileStem(['中纪办发〔2019〕7号', '关于开展调查的通知'], ROOM)).toBe(
      '中纪办发〔2019〕7号 关于开展调查的通知',
    );
    expect(fileStem([undefined, '关于开展调查的通知'], ROOM)).toBe('关于开展调查的通知');
  });

  test('replaces what file systems forbid by look-alikes', () => {
    expect(fileStem(['a/b\\c:d*e?f"g<h>i|j'], ROOM)).toBe('a／b＼c：d＊e？f＂g＜h＞i｜j');
  });

  test('is one line', () => {
    expect(fileStem(['关于印发实施细则\n的通知\r\n（稿）'], ROOM)).toBe('关于印发实施细则的通知（稿）');
  });

  test.each([
    ['CON', '_CON'],
    ['nul', '_nul'],
    ['com1.通知', '_com1.通知'],
    ['LPT9', '_LPT9'],
    ['CONSOLE', 'CONSOLE'],
  ])('never is a Windows device: %s', (title, name) => {
    expect(fileStem([title], ROOM)).toBe(name);
  });

  test.each([['..'], ['.'], [''], ['   '], ['\u0000\u0007'], ['\ud800']])('is never empty: %j', (title) => {
    expect(fileStem([title], ROOM)).toBe('未命名公文');
  });

  test('cannot leave its folder or hide in it', () => {
    expect(fileStem(['../../etc/passwd'], ROOM)).toBe('／..／etc／passwd');
    expect(fileStem(['.bashrc'], ROOM)).toBe('bashrc');
  });

  test('is cut between characters', () => {
    expect(fileStem(['𠀀'.repeat(100)], ROOM)).toBe('𠀀'.repeat(46));
    expect(fileStem(['字'.repeat(1_000_000)], ROOM)).toBe('字'.repeat(61));
  });

  test('is always fit for Windows and Linux', () => {
    const awkward = fc.constantFrom('/', '\\', ':', '.', ' ', '\n', '\u202e', '\ud83d', '字', 'a', '😀', '\u007f');
    fc.assert(
      fc.property(fc.array(fc.oneof(awkward, fc.string({ unit: 'binary' })), { maxLength: 300 }), (parts) => {
        const stem = fileStem([parts.join('')], ROOM);
        expect(stem).not.toMatch(/[\p{Cc}\p{Cs}/\\:*?"<>|]|^[. ]|[. ]$|^$/u);
        expect(Buffer.byteLength(stem) + ROOM).toBeLessThanOrEqual(201);
      }),
    );
  });

  test('differs from those already taken, case aside', () => {
    expect(distinctStem('Abc', new Set())).toBe('Abc');
    expect(distinctStem('Abc', new Set(['abc', 'abc (2)']))).toBe('Abc (3)');
  });
});
