/** What the window is told of the archive. */
import type { FileRef } from './types';
import type { PropertyCheck } from '#data/archive/four-properties';
import type { ArchiveItem, Retention } from '#data/records/archive';
import type { Finding } from '#data/repositories/findings';
import type { RetentionAdvice } from '#data/repositories/retention';

export type { ArchiveSettings, Retention } from '#data/records/archive';
export type { Finding } from '#data/repositories/findings';
export type { PropertyCheck } from '#data/archive/four-properties';

/** A line of the list. */
export interface ArchiveLine {
  /** Its key. */
  readonly document: string;
  readonly numberText: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly advice: Retention;
  readonly item?: Pick<ArchiveItem, 'archiveNumber' | 'retention' | 'pages'> | undefined;
  /** Why it no longer holds. */
  readonly ended?: string | undefined;
  readonly scans: number;
}

export interface ArchivePart {
  readonly lines: readonly ArchiveLine[];
  /** How many match. */
  readonly total: number;
  readonly issued: number;
  readonly waiting: number;
  /** The newest first. */
  readonly years: readonly number[];
}

/** What the archive adds to an issued document. */
export interface ArchiveFacts {
  readonly item?: ArchiveItem | undefined;
  readonly advice: RetentionAdvice;
  readonly ended?: string | undefined;
  readonly scans: readonly ScanFile[];
}

export interface ScanFile extends FileRef {
  /** Bytes. */
  readonly size: number;
  readonly at: string;
  readonly by: string;
}

/** What was done, finished for the notice. */
export interface ArchiveDone {
  readonly told: string;
}

export type PickedFile = { readonly status: 'picked'; readonly file: FileRef } | { readonly status: 'canceled' };

export type HandOverResult =
  | { readonly status: 'done'; readonly folder: FileRef; readonly documents: number; readonly seal: string }
  | { readonly status: 'canceled' };

export type VerifyResult =
  | {
      readonly status: 'verified';
      readonly findings: readonly Finding[];
      readonly remarks: readonly string[];
      readonly counted: { readonly entries: number; readonly records: number; readonly files: number };
      /** 核验码 */
      readonly seal: string;
      readonly checks: readonly PropertyCheck[];
    }
  | { readonly status: 'canceled' };
