import { describe, expect, test } from 'vitest';
import { dateAndTime, fractionOf, standingText } from '../../../../renderer/office/backup/wording';

const log = { done: { at: '2024-03-05T09:00:00+08:00', file: '/a.zip', documents: 3 } };

describe('the sentence at the top', () => {
  test.each([
    ['never', 0, {}, 'error', '还没有备份过'],
    ['good', 0, log, 'good', '今天已经备份'],
    ['overdue', 9, log, 'warning', '已经 9 天没有备份'],
    [
      'good',
      0,
      { ...log, tried: { at: '2024-03-05T10:00:00+08:00', ok: false, file: '', message: '盘满' } },
      'warning',
      '没有做成：盘满',
    ],
  ] as const)('%s, %i days', (state, days, kept, tone, words) => {
    const said = standingText({ standing: { state, days }, log: kept });
    expect(said.tone).toBe(tone);
    expect(said.text).toContain(words);
  });
});

test('a bar only ever grows through the steps of a backup', () => {
  const steps = [
    ['writing', 0],
    ['writing', 10],
    ['checking', 0],
    ['checking', 10],
  ] as const;
  const shares = steps.map(([step, done]) => fractionOf({ work: 'backup', step, done, total: 10 }));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('a moment reads as people write it', () => {
  expect(dateAndTime('2026-11-02T04:15:00.000+08:00')).toBe('2026年11月2日 04:15');
});
