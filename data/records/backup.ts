import * as v from 'valibot';
import type { Collection } from '../store/port';
import { counting, moment } from './people';

const planSchema = v.strictObject({
  /** Where to; perhaps a stick that is not always there. */
  folder: v.pipe(v.string(), v.minLength(1)),
  when: v.picklist(['off', 'daily', 'weekly']),
  atExit: v.boolean(),
  /** The passphrase itself is never kept in the store. */
  encrypted: v.boolean(),
  /** Of how many of the latest days, weeks and months that have one, the last backup is kept. */
  keep: v.strictObject({ daily: counting, weekly: counting, monthly: counting }),
});
/** 备份计划 */
export type BackupPlan = Readonly<v.InferOutput<typeof planSchema>>;

const attemptSchema = v.strictObject({ at: moment, ok: v.boolean(), file: v.string(), message: v.string() });
export type BackupAttempt = Readonly<v.InferOutput<typeof attemptSchema>>;

const logSchema = v.strictObject({
  /** The last that was read back. */
  done: v.optional(v.strictObject({ at: moment, file: v.string(), documents: counting })),
  /** The last attempt, and the last drill, with what was said. */
  tried: v.optional(attemptSchema),
  drill: v.optional(attemptSchema),
});
/** 备份记录 */
export type BackupLog = Readonly<v.InferOutput<typeof logSchema>>;

export const backupPlans: Collection<BackupPlan> = { name: 'backup-plan', schema: planSchema, strict: false };
export const backupLogs: Collection<BackupLog> = { name: 'backup-log', schema: logSchema, strict: false };
export const BACKUP_KEY = 'backup';
