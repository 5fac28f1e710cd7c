import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backupName,
  backupsAmong,
  backupStanding,
  isBackupDue,
  surplusBackups,
  USUAL_KEEP,
} from '#data/repositories/backup-plan';

const day = (count: number): string => new Date(Date.UTC(2024, 0, 1 + count, 9)).toISOString();
const named = (created: string) => ({ name: backupName(created, 'store-1'), created: created.slice(0, 19) });

describe('a backup is due', () => {
  test('when a day or a week has passed by the calendar, and never where it is off', () => {
    expect(isBackupDue('daily', '2024-03-05T23:59:00.000+08:00', '2024-03-06T00:01:00.000+08:00')).toBe(true);
    expect(isBackupDue('daily', '2024-03-05T08:00:00.000+08:00', '2024-03-05T20:00:00.000+08:00')).toBe(false);
    expect(isBackupDue('weekly', '2024-03-05T08:00:00.000+08:00', '2024-03-11T20:00:00.000+08:00')).toBe(false);
    expect(isBackupDue('weekly', '2024-03-05T08:00:00.000+08:00', '2024-03-12T08:00:00.000+08:00')).toBe(true);
    expect(isBackupDue('off', undefined, '2024-03-05T08:00:00.000+08:00')).toBe(false);
    expect(isBackupDue('daily', undefined, '2024-03-05T08:00:00.000+08:00')).toBe(true);
  });

  test('after the clock was set back a year', () => {
    expect(isBackupDue('weekly', '2025-03-05T08:00:00.000+08:00', '2024-03-05T08:00:00.000+08:00')).toBe(true);
  });
});

test('a name tells moment and store, and only names of that store are found', () => {
  const name = backupName('2026-11-22T04:15:00.123+08:00', '3f2a9c01-8e0d');
  expect(name).toBe('制文备份-20261122-041500-3f2a9c01.zip');
  expect(backupsAmong([name, '别的.zip', '制文备份-20261122-041500-aaaaaaaa.zip'], '3f2a9c01-8e0d')).toEqual([
    { name, created: '2026-11-22T04:15:00' },
  ]);
});

describe('of older backups', () => {
  test('the last of seven days, four weeks and twelve months stay', () => {
    let kept = [named(day(0))];
    for (let count = 1; count < 500; count += 1) {
      const latest = named(day(count));
      const all = [...kept, latest];
      const surplus = surplusBackups(all, USUAL_KEEP, latest.name);
      kept = all.filter((backup) => !surplus.includes(backup));
    }
    const ages = kept.map(
      ({ created }) => 499 - Math.round((Date.parse(`${created}Z`) - Date.parse(day(0))) / 86_400_000),
    );
    expect(ages.filter((age) => age < 7)).toHaveLength(7);
    expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
    expect(Math.max(...ages)).toBeGreaterThan(300);
  });

  test('whatever the clock did, the one just made and the newest always stay, and no more than the plan says', () => {
    const moments = fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1, maxLength: 60 });
    const counts = fc.record({ daily: fc.nat(9), weekly: fc.nat(9), monthly: fc.nat(9) });
    fc.assert(
      fc.property(moments, counts, fc.nat(), (days, keep, pick) => {
        const all = [...new Set(days)].map((count) => named(day(count)));
        const latest = all[pick % all.length]?.name ?? '';
        const surplus = new Set(surplusBackups(all, keep, latest).map(({ name }) => name));
        const newest = [...all].sort((a, b) => (a.created < b.created ? 1 : -1))[0]?.name ?? '';
        expect([surplus.has(latest), surplus.has(newest)]).toEqual([false, false]);
        expect(all.length - surplus.size).toBeLessThanOrEqual(keep.daily + keep.weekly + keep.monthly + 2);
      }),
    );
  });
});

test.each([
  ['daily', '2024-03-04', 'good', 1],
  ['daily', '2024-03-03', 'overdue', 2],
  ['weekly', '2024-02-27', 'good', 7],
  ['weekly', '2024-02-26', 'overdue', 8],
  ['off', '2024-02-27', 'good', 7],
  ['off', '2024-02-26', 'overdue', 8],
] as const)('%s, last on %s: %s after %i days', (when, day, state, days) => {
  const plan = { folder: '/stick', when, atExit: false, encrypted: false, keep: USUAL_KEEP };
  const log = { done: { at: `${day}T09:00:00.000+08:00`, file: '/stick/a.zip', documents: 1 } };
  expect(backupStanding(plan, log, '2024-03-05T08:00:00.000+08:00')).toEqual({ state, days });
});

test('an office that never made a backup is told, with a plan and without', () => {
  expect(backupStanding(undefined, {}, '2024-03-05T08:00:00.000+08:00').state).toBe('never');
});
