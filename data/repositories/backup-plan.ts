/** When a backup is due, what it is called, and which of the older ones may go. Pure; moments are ISO 8601 with offset. */
import { BACKUP_KEY, backupLogs, backupPlans, type BackupLog, type BackupPlan } from '../records/backup';
import type { Reading, UnitOfWork } from '../store/port';

export const USUAL_KEEP: BackupPlan['keep'] = { daily: 7, weekly: 4, monthly: 12 };

export const findBackupPlan = (reading: Reading): Promise<BackupPlan | undefined> =>
  reading.find(backupPlans, BACKUP_KEY);
export const saveBackupPlan = (unit: UnitOfWork, plan: BackupPlan): Promise<void> =>
  unit.put(backupPlans, BACKUP_KEY, plan);

export const findBackupLog = async (reading: Reading): Promise<BackupLog> =>
  (await reading.find(backupLogs, BACKUP_KEY)) ?? {};
export const noteInBackupLog = async (unit: UnitOfWork, facts: BackupLog): Promise<void> =>
  unit.put(backupLogs, BACKUP_KEY, { ...(await findBackupLog(unit)), ...facts });

const DAY_MS = 86_400_000;
const PERIOD_DAYS = { off: Infinity, daily: 1, weekly: 7 } as const;

/**
 * Whether it is time for another, given when the last was made. A clock that was set back far makes one too many rather
 * than none for a year.
 */
export function isBackupDue(when: BackupPlan['when'], last: string | undefined, now: string): boolean {
  if (when === 'off') return false;
  if (last === undefined) return true;
  return Math.abs(dayOf(now) - dayOf(last)) >= PERIOD_DAYS[when];
}

/** Whether an office has to be told: nothing was ever backed up, or the last is older than the plan, or a week, allows. */
export interface BackupStanding {
  readonly state: 'never' | 'good' | 'overdue';
  /** Since the last backup that was read back; 0 where there is none. */
  readonly days: number;
}

/** An office that makes backups by hand, or at exit only, is told after a week. */
const HAND_DAYS = 7;

export function backupStanding(plan: BackupPlan | undefined, log: BackupLog, now: string): BackupStanding {
  if (log.done === undefined) return { state: 'never', days: 0 };
  const days = Math.abs(dayOf(now) - dayOf(log.done.at));
  const when = plan?.when ?? 'off';
  // The day a backup is due is not over yet.
  const most = when === 'off' ? HAND_DAYS : PERIOD_DAYS[when];
  return { state: days > most ? 'overdue' : 'good', days };
}

/** The day on the wall, counted from 1970. */
const dayOf = (moment: string): number => Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) / DAY_MS;

/** `制文备份-20261122-041500-3f2a9c01.zip`: when, and of which store. */
export const backupName = (created: string, storeId: string): string =>
  `制文备份-${created.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}-${storeMark(storeId)}.zip`;

const storeMark = (storeId: string): string => storeId.replace(/[^0-9A-Za-z]/g, '').slice(0, 8);
const NAME = /^制文备份-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-([0-9A-Za-z]+)\.zip$/;

export interface NamedBackup {
  readonly name: string;
  /** `2026-11-22T04:15:00` */
  readonly created: string;
}

/** The backups of one store among the names in a folder, newest first. */
export function backupsAmong(names: readonly string[], storeId: string): readonly NamedBackup[] {
  const found: NamedBackup[] = [];
  for (const name of names) {
    const [, year, month, day, hour, minute, second, mark] = NAME.exec(name) ?? [];
    if (mark === storeMark(storeId))
      found.push({ name, created: `${year}-${month}-${day}T${hour}:${minute}:${second}` });
  }
  return found.sort((a, b) => (a.created < b.created ? 1 : -1));
}

/**
 * Those that may be removed now that `latest` was made and read back. Kept are it, and the newest of each of the latest
 * so many days, weeks and months that have one: counted by what there is, not by the clock, so that one that is wrong
 * costs a place at most.
 */
export function surplusBackups(
  backups: readonly NamedBackup[],
  keep: BackupPlan['keep'],
  latest: string,
): readonly NamedBackup[] {
  const newestFirst = [...backups].sort((a, b) => (a.created < b.created ? 1 : -1));
  const kept = new Set([latest, ...newestFirst.slice(0, 1).map(({ name }) => name)]);
  const rules: readonly (readonly [number, (created: string) => string])[] = [
    [keep.daily, (created) => created.slice(0, 10)],
    // The first day of 1970 was a Thursday; weeks begin on Monday.
    [keep.weekly, (created) => String(Math.floor((dayOf(created) + 3) / 7))],
    [keep.monthly, (created) => created.slice(0, 7)],
  ];
  for (const [count, periodOf] of rules) {
    const periods = new Set<string>();
    for (const { name, created } of newestFirst) {
      const period = periodOf(created);
      if (periods.has(period)) continue;
      if (periods.size === count) break;
      periods.add(period);
      kept.add(name);
    }
  }
  return newestFirst.filter(({ name }) => !kept.has(name));
}
