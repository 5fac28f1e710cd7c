import type { WordFile, WordParagraph, WordSection, WordTable } from '../../readers/docx/docx-file';
import type { Pt, Twip } from '../../units';
import type { Anatomy } from '../anatomy';

/** A finished DOCX taken apart: what checks measure. */
export interface WordDocument {
  readonly file: WordFile;
  readonly parts: Anatomy<Paragraphs>;
  /** Every paragraph of the body in order, empty ones and those in tables too. */
  readonly paragraphs: Paragraphs;
  readonly text: WordText;
  /** 版头分隔线 and the paragraph it stands under. */
  readonly headRule?: HeadRule;
  /** The table that 版记 is set in. */
  readonly imprintTable?: WordTable;
}

export type Paragraphs = readonly PlacedParagraph[];

export interface PlacedParagraph extends WordParagraph {
  /** Counted from 1, empty ones included. */
  readonly number: number;
  readonly section: WordSection;
  readonly inTable: boolean;
  /** The first with text on a page of its own. */
  readonly startsPage: boolean;
}

export interface HeadRule {
  readonly under: PlacedParagraph;
  readonly color: string;
  /** Length where the file tells it: a border is as long as the text is wide. */
  readonly length?: Twip;
  /** From the text above to the rule, where the file tells it. */
  readonly space?: Pt;
  readonly width: Pt;
}

/** How most of the text is set, be that right or wrong. */
export interface WordText {
  readonly size: Pt;
  readonly face: string;
  readonly tracking: Pt;
  /** Height of a line; undefined where only Word can tell. */
  readonly line: Twip | undefined;
}
