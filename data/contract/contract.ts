/**
 * The one list of what the window may ask of the main process and what it is told unasked. The preload bridge, the
 * main process's handlers and the test doubles all derive from it; adding a call is one entry here, one service, and
 * one negative test.
 */
import * as v from 'valibot';

import { backupCalls } from './backup-calls';
import type { BackupWork, ExitBackup } from './backup-types';
import { archiveCalls } from './archive-calls';
import { takes } from './call';
import { directoryCalls } from './directory-calls';
import { caseCalls } from './case-calls';
import { draftCalls, draftId } from './draft-calls';
import { draftInput } from './json';
import { dutyCalls } from './duty-calls';
import { listCalls } from './list-calls';
import { lifeCalls } from './life-calls';
import { officeCalls } from './office-calls';
import { phrasesCalls } from './phrases-calls';
import { searchCalls } from './search-calls';
import { templateCalls } from './template-calls';
import type {
  AddPictureResult,
  AppInfo,
  CheckResult,
  DraftInput,
  ExportResult,
  FontReport,
  JsonObject,
  KindInfo,
  MenuCommand,
  OpenResult,
  PreviewPatch,
  SaveResult,
  ThemeState,
} from './types';

const nothing = v.undefined();
const kindId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/));
const sampleName = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const MAX_PICTURE_BYTES = 50 * 1024 * 1024;
const pictureBytes = v.pipe(
  v.instance(Uint8Array),
  v.check(({ byteLength }) => byteLength > 0 && byteLength <= MAX_PICTURE_BYTES),
);
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const calls = {
  /** Every document kind the app knows. */
  kinds: takes(nothing).returns<readonly KindInfo[]>(),

  /** JSON Schema (2020-12) of a kind's input; every field has a Chinese `title`. */
  schema: takes(v.strictObject({ kind: kindId })).returns<JsonObject>(),

  /** A complete, realistic input; the kind's first sample where no name is given. */
  sample: takes(v.strictObject({ kind: kindId, name: v.optional(sampleName) })).returns<DraftInput>(),

  /** Lays a draft out. The latest revision wins. `base` is the last revision whose pages the caller still holds, or 0. */
  preview: takes(
    v.strictObject({
      revision,
      base: revision,
      input: draftInput,
      /** The draft that it is saved as, for a window whose process ends. */
      draft: v.optional(draftId),
    }),
  ).returns<PreviewPatch>(),

  /** Asks for a place by the system's dialog and writes there; says how far it is by `exportProgress`. */
  exportFiles: takes(
    v.strictObject({
      input: draftInput,
      formats: v.pipe(
        v.array(v.picklist(['pdf', 'docx'])),
        v.minLength(1),
        v.maxLength(2),
        v.check((formats) => new Set(formats).size === formats.length),
      ),
    }),
  ).returns<ExportResult>(),

  /** Measures a finished PDF or DOCX against the standard: the file of `token`, or one chosen in the system's dialog. */
  checkFile: takes(v.strictObject({ token: v.optional(token) })).returns<CheckResult>(),

  /** Takes in a picture: the bytes given (pasted, dropped), or a file chosen in the system's dialog. */
  addPicture: takes(v.strictObject({ bytes: v.optional(pictureBytes) })).returns<AddPictureResult>(),

  /** Shows a file that the app wrote in the system's file manager. */
  showInFolder: takes(v.strictObject({ token })).returns<null>(),

  /** Asks for a saved input by the system's dialog and reads it. */
  openInput: takes(nothing).returns<OpenResult>(),

  /** Keeps the structured input: over the file of `token`, or where the system's dialog says (no token, or `as`). */
  saveInput: takes(
    v.strictObject({ input: draftInput, token: v.optional(token), as: v.optional(v.boolean()) }),
  ).returns<SaveResult>(),

  fontReport: takes(nothing).returns<readonly FontReport[]>(),

  appInfo: takes(nothing).returns<AppInfo>(),

  theme: takes(nothing).returns<ThemeState>(),

  setTheme: takes(v.strictObject({ choice: v.picklist(['system', 'light', 'dark']) })).returns<ThemeState>(),

  /** Tells the shell what the window's title says, whether saving failed (`edited`), and which kept draft is open. */
  documentState: takes(
    v.strictObject({
      /** Empty on the start screen. */
      name: v.pipe(v.string(), v.maxLength(200)),
      edited: v.boolean(),
      draft: v.nullable(draftId),
    }),
  ).returns<null>(),

  ...draftCalls,
  ...officeCalls,
  ...listCalls,
  ...dutyCalls,
  ...lifeCalls,
  ...searchCalls,
  ...phrasesCalls,
  ...templateCalls,
  ...caseCalls,
  ...backupCalls,
  ...archiveCalls,
  ...directoryCalls,
} as const;

interface EventEntry<Payload> {
  /** Carries the type of what is told; never set. */
  readonly payload?: () => Payload;
}

const tells = <Payload>(): EventEntry<Payload> => ({});

export const events = {
  exportProgress: tells<{
    readonly done: number;
    readonly total: number;
    /** Chinese, e.g. 正在写入 PDF */
    readonly step: string;
  }>(),
  /** Of a verification or a 移交包: what was done of how much. */
  archiveProgress: tells<{ readonly done: number; readonly total: number }>(),
  menuCommand: tells<MenuCommand>(),
  themeChanged: tells<ThemeState>(),
  /** The window is about to be closed; it saves and answers `readyToClose`. */
  closeRequested: tells<null>(),
  backupProgress: tells<{
    readonly work: BackupWork;
    readonly step: 'writing' | 'checking' | 'restoring';
    /** Files. */
    readonly done: number;
    readonly total: number;
  }>(),
  /** `backupState` would answer something else now. */
  backupChanged: tells<null>(),
  /** The program is about to end and makes a backup first; answered by `answerExitBackup`. */
  exitBackup: tells<ExitBackup>(),
  /** There is something for `takeStoreNotices`. */
  storeNotices: tells<null>(),
} as const;

export type CallName = keyof typeof calls;
export type EventName = keyof typeof events;

export type Argument<Name extends CallName> = v.InferOutput<(typeof calls)[Name]['argument']>;
export type Result<Name extends CallName> = ReturnType<NonNullable<(typeof calls)[Name]['result']>>;
export type Payload<Name extends EventName> = ReturnType<NonNullable<(typeof events)[Name]['payload']>>;

export const CALL_NAMES = Object.keys(calls) as readonly CallName[];
export const EVENT_NAMES = Object.keys(events) as readonly EventName[];

/** Channel of a call or an event; the prefix tells the app's own traffic from anything else on the wire. */
export const channelOf = (name: CallName | EventName): string => `zhiwen:${name}`;
