import type { DocumentFormat } from '../model/document';

/** An element of the standard as it was recognised in a finished file; `of` is what it consists of there. */
export interface Part<T> {
  readonly text: string;
  /** For people: 第1页, or 第3段. */
  readonly where: string;
  readonly of: T;
}

/**
 * A document taken apart into the elements of the standard by looks alone: position, colour, size, wording. Files do not
 * say what is what, and those of other programs least of all; what was not recognised is not there.
 */
export interface Anatomy<T> {
  readonly format: DocumentFormat;
  readonly head: HeadParts<T>;
  readonly title?: Part<T>;
  readonly titleNotes: readonly Part<T>[];
  readonly addressees?: Part<T>;
  /** Paragraphs of the main text. */
  readonly body: readonly Part<T>[];
  /** Texts that the document issues, each beginning on a page of its own. */
  readonly issued: readonly (readonly Part<T>[])[];
  /** 出席, 请假 and 列席 of 纪要. */
  readonly attendance: readonly Part<T>[];
  /** Entries of 附件说明. */
  readonly attachmentNotes: readonly Part<T>[];
  readonly closing: ClosingParts<T>;
  readonly attachments: readonly AttachmentParts<T>[];
  /** Numbers of the attachments behind 版记, which are not bound with the text; 0 where one has none. */
  readonly leaves: readonly number[];
  readonly imprint: ImprintParts<T>;
}

export interface HeadParts<T> {
  readonly copyNumber?: Part<T>;
  readonly secrecy?: Part<T>;
  readonly urgency?: Part<T>;
  readonly mark?: Part<T>;
  readonly number?: Part<T>;
  /** The line or lines of 签发人, label included. */
  readonly signers?: Part<T>;
}

export interface ClosingParts<T> {
  readonly signatures: readonly Part<T>[];
  readonly date?: Part<T>;
  readonly note?: Part<T>;
}

export interface AttachmentParts<T> {
  readonly label: Part<T>;
  readonly title?: Part<T>;
  readonly body: readonly Part<T>[];
}

export interface ImprintParts<T> {
  readonly copyTo?: Part<T>;
  readonly printed?: Part<T>;
  readonly copies?: Part<T>;
}

/** Running text, part by part: the main one, what it issues, the attachments. */
export const textsOf = <T>({ body, issued, attachments }: Anatomy<T>): readonly (readonly Part<T>[])[] => [
  body,
  ...issued,
  ...attachments.map((attachment) => attachment.body),
];

/** The main text and what it issues; attachments may be forms and tables of any kind. */
export const proseOf = <T>({ body, issued }: Anatomy<T>): readonly Part<T>[] => [...body, ...issued.flat()];

export const textOf = <T>(parts: Anatomy<T>): readonly Part<T>[] => textsOf(parts).flat();
