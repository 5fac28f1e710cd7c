/** What travels between the window and the main process. Paths never do: files are known by opaque tokens. */
import type { FileCheck } from '#engine/check/file-check';
import type { Diagnostic } from '#engine/diagnose';
import type { FontRole } from '#engine/fonts/font-book';
import type { DocumentFormat } from '#engine/model/document';
import type { ElementName } from '#engine/pages/page';
import type { InputProblem } from '#schema/problems';

export type { Diagnostic, ElementName, FileCheck, InputProblem };

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A structured input as the form holds it: perhaps unfinished, perhaps wrong; `kind` is always there. */
export type DraftInput = JsonObject & { readonly kind: string };

export interface KindInfo {
  readonly id: string;
  /** Chinese name, e.g. 通知 */
  readonly name: string;
  /** What it is for, e.g. 法定公文; kinds of one group come one after the other. */
  readonly group: string;
  readonly format: DocumentFormat;
  readonly templateVersion: string;
  /** Names of the samples that come with the kind, best first. */
  readonly samples: readonly string[];
}

export type ExportFormat = 'pdf' | 'docx';

/** A file the app wrote or opened; `token` stands for its path. */
export interface FileRef {
  readonly token: string;
  /** Name without folder. */
  readonly name: string;
}

/**
 * The finished pages, as they cross processes: each page is its own JSON text, and `null` where it is the same, at the
 * same place, as in revision `base` (0: nothing is taken over).
 */
export interface PagesPatch {
  readonly profile: string;
  readonly base: number;
  readonly pages: readonly (string | null)[];
  readonly diagnostics: readonly Diagnostic[];
}

export type PreviewPatch =
  /** A newer revision was asked for before this one was begun. */
  | { readonly status: 'superseded'; readonly revision: number }
  | {
      readonly status: 'done';
      readonly revision: number;
      readonly problems: readonly InputProblem[];
      /** Absent while the problems leave nothing to lay out. */
      readonly patch?: PagesPatch;
    };

export type ExportResult =
  | { readonly status: 'saved'; readonly files: readonly FileRef[] }
  | { readonly status: 'canceled' }
  | { readonly status: 'problems'; readonly problems: readonly InputProblem[] };

export type CheckResult =
  { readonly status: 'checked'; readonly file: FileRef; readonly check: FileCheck } | { readonly status: 'canceled' };

export type AddPictureResult =
  | {
      readonly status: 'added';
      /** What the picture is called in inputs; `app://zhiwen/<file>` shows it. */
      readonly file: string;
    }
  | { readonly status: 'canceled' };

export type OpenResult =
  | {
      readonly status: 'opened';
      readonly file: FileRef;
      /** The file's content, untouched even where it has problems. */
      readonly input: DraftInput;
      readonly problems: readonly InputProblem[];
    }
  | { readonly status: 'canceled' };

export type SaveResult = { readonly status: 'saved'; readonly file: FileRef } | { readonly status: 'canceled' };

/** Which face a role is set in, and how the preview loads that very face. */
export interface FontReport {
  readonly role: FontRole;
  /** Name of the face used, as people know it; absent, as are `file` and `url`, where the machine has none. */
  readonly family?: string;
  /** File name without folder. */
  readonly file?: string;
  /** `app://zhiwen/fonts/<role>` */
  readonly url?: string;
  /** True where a free face stands in for the one the standard means. */
  readonly standIn: boolean;
  /** The face an office is expected to have. */
  readonly wanted: string;
}

export interface AppInfo {
  readonly name: string;
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly platform: string;
}

export type ThemeChoice = 'system' | 'light' | 'dark';

export interface ThemeState {
  readonly choice: ThemeChoice;
  /** Whether it is dark now, the system's wish taken into account. */
  readonly dark: boolean;
}

/** What a menu item or its accelerator asks of the window. */
export type MenuCommand =
  | 'new'
  | 'open'
  | 'save'
  | 'save-as'
  | 'show-drafts'
  | 'show-history'
  | 'export-pdf'
  | 'export-docx'
  | 'export-both'
  | 'undo'
  | 'redo'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-fit'
  | 'zoom-actual'
  | 'previous-page'
  | 'next-page'
  | 'show-problems'
  | 'show-check'
  | 'issue'
  | 'show-life'
  | 'show-register'
  | 'show-archive'
  | 'show-search'
  | 'show-backup'
  | 'show-directory'
  | 'check-file'
  | 'show-fonts'
  | 'show-about';
