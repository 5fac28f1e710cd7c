import { expect, test } from 'vitest';

import { pagePatcher } from '#electron/workers/patch-pages';
import type { LaidOut } from '#engine/pages/page';

const document = (...texts: readonly string[]): LaidOut =>
  ({ profile: 'gbt33476', diagnostics: [], pages: texts.map((text) => ({ text })) }) as unknown as LaidOut;

const text = (value: string): string => JSON.stringify({ text: value });

test('the first answer has every page', () => {
  expect(pagePatcher()(1, 0, document('a', 'b'))).toMatchObject({ base: 0, pages: [text('a'), text('b')] });
});

test('the next has only the pages that changed', () => {
  const patch = pagePatcher();
  patch(1, 0, document('a', 'b', 'c'));
  expect(patch(2, 1, document('a', 'x', 'c', 'd'))).toMatchObject({
    base: 1,
    pages: [null, text('x'), null, text('d')],
  });
});

test('a page taken out is simply not there', () => {
  const patch = pagePatcher();
  patch(1, 0, document('a', 'b'));
  expect(patch(2, 1, document('a')).pages).toEqual([null]);
});

test('what the window no longer holds, or never held, is sent whole', () => {
  const patch = pagePatcher();
  for (let revision = 1; revision <= 5; revision += 1) patch(revision, 0, document('a'));
  expect(patch(6, 1, document('a'))).toMatchObject({ base: 0, pages: [text('a')] });
  expect(patch(7, 99, document('a'))).toMatchObject({ base: 0, pages: [text('a')] });
});

test('a revision that comes again is remembered as it was last', () => {
  const patch = pagePatcher();
  patch(1, 0, document('old'));
  patch(1, 0, document('new'));
  expect(patch(2, 1, document('new')).pages).toEqual([null]);
});
