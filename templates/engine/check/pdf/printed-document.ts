import type { PdfFile, PdfLine, PdfRule } from '../../readers/pdf/pdf-file';
import type { Anatomy } from '../anatomy';

/** A finished PDF taken apart: what checks measure. */
export interface PrintedDocument {
  readonly file: PdfFile;
  readonly parts: Anatomy<Lines>;
  readonly text: TextMeasures;
  /** Red rules across the first page, top first: 版头分隔线, or the double lines of a letter. */
  readonly redRules: readonly PdfRule[];
  /** 版记分隔线, top first. */
  readonly imprintRules: readonly PdfRule[];
}

/** Lines that make up an element, top first. */
export type Lines = readonly PlacedLine[];

export type PlacedLine = PdfLine & { readonly page: number; readonly block: TextBlock };

/** Edges of the text block on the page that a line stands on, which may lie on its side. */
export type TextBlock = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** How most of the text is set in this file, be that right or wrong. */
export interface TextMeasures {
  /** Where its lines begin, millimetres. */
  readonly left: number;
  /** Em size, millimetres. */
  readonly size: number;
  /** From baseline to baseline; undefined where no two lines follow one another. */
  readonly pitch: number | undefined;
}
