/** What the window asks of 备份: the plan, backups now and by themselves, drills, restores. */
import * as v from 'valibot';

import type {
  BackupList,
  BackupMade,
  BackupView,
  ChosenBackup,
  ChosenFolder,
  DrillDone,
  RestoreDone,
} from './backup-types';
import { takes } from './call';

const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(999));
const nothing = v.undefined();

/** What a person types before a restore puts other data in the place of those that are there. */
export const RESTORE_CONSENT = '替换现有数据' as const;

export const backupCalls = {
  backupState: takes(nothing).returns<BackupView>(),

  /** Asks by the system's dialog where backups shall lie. */
  chooseBackupFolder: takes(nothing).returns<ChosenFolder>(),

  /** `folder`: from `chooseBackupFolder`; the one in the plan stays without it. */
  saveBackupPlan: takes(
    v.strictObject({
      folder: v.optional(token),
      when: v.picklist(['off', 'daily', 'weekly']),
      atExit: v.boolean(),
      encrypted: v.boolean(),
      keep: v.strictObject({ daily: count, weekly: count, monthly: count }),
    }),
  ).returns<BackupView>(),

  /** For this session, or (`lasting`) under the system's own protection for those to come; never in the store. */
  setBackupPassphrase: takes(v.strictObject({ passphrase, lasting: v.boolean() })).returns<BackupView>(),

  forgetBackupPassphrase: takes(nothing).returns<BackupView>(),

  /** Answers once the backup was read back; says how far it is by `backupProgress`. */
  backupNow: takes(nothing).returns<BackupMade>(),

  /** Ends a backup or a drill that is under way. */
  stopBackup: takes(nothing).returns<null>(),

  /** Backups of these data in the folder of the plan, newest first. */
  listBackups: takes(nothing).returns<BackupList>(),

  /** Asks for a backup elsewhere by the system's dialog. */
  chooseBackup: takes(nothing).returns<ChosenBackup>(),

  drillBackup: takes(v.strictObject({ backup: token, passphrase: v.optional(passphrase) })).returns<DrillDone>(),

  /** Over data that are there only with what a person typed: they stay, under other names. */
  restoreBackup: takes(
    v.strictObject({
      backup: token,
      passphrase: v.optional(passphrase),
      consent: v.optional(v.literal(RESTORE_CONSENT)),
    }),
  ).returns<RestoreDone>(),

  /** What to do about a backup at exit: try again, leave without one, or stay. */
  answerExitBackup: takes(
    v.strictObject({ answer: v.picklist(['again', 'leave', 'stay']), passphrase: v.optional(passphrase) }),
  ).returns<null>(),
} as const;
