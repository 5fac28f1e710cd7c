/** What the window is told of the office's records. */
import type { FileRef, InputProblem } from './types';
import type { Reference } from '#data/records/link';
import type { IssuedDocument } from '#data/records/document';

export type { NumberOffer } from '#data/repositories/number-offer';
export type { RegisterRow } from '#data/repositories/register';
export type { SeriesSummary } from '#data/repositories/series-summary';

/** What was done, finished for the notice. */
export interface NumberDone {
  /** 已预留中纪办发〔2019〕8号 */
  readonly told: string;
}

export type IssueReply =
  | { readonly status: 'issued'; readonly issued: IssuedView; readonly notices: readonly string[] }
  | { readonly status: 'problems'; readonly problems: readonly InputProblem[] };

/** An issued document as the window shows it. */
export interface IssuedView extends Pick<
  IssuedDocument,
  'numberText' | 'title' | 'kind' | 'issuedAt' | 'issuedBy' | 'steps'
> {
  /** Its key. */
  readonly document: string;
  readonly date?: string;
  /** The earlier document that it corrects, supplements or replaces, and the further ones that do so to it. */
  readonly links: readonly IssuedLink[];
  readonly files: readonly IssuedFile[];
}

export interface IssuedLink {
  /** `to` the earlier document, `from` a further one. */
  readonly way: 'to' | 'from';
  readonly relation: Reference['relation'];
  readonly document: string;
  readonly numberText: string;
  readonly title: string;
}

export interface IssuedFile extends FileRef {
  readonly role: IssuedDocument['files'][number]['role'];
  /** Bytes. */
  readonly size: number;
}

export type CopyResult =
  { readonly status: 'copied'; readonly files: readonly FileRef[] } | { readonly status: 'canceled' };
