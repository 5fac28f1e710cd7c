import type { Pt, Twip } from '../../units';

/** A finished DOCX as it reads back: what its author settled, styles and defaults worked in. Nothing is laid out. */
export interface WordFile {
  readonly title: string;
  readonly author: string;
  /** Pages as the program that saved the file counted them; often absent or out of date. */
  readonly pages: number | undefined;
  readonly settings: WordSettings;
  readonly sections: readonly WordSection[];
  /** Names of every face in use, East Asian text. */
  readonly faces: readonly string[];
}

export interface WordSettings {
  readonly evenAndOddFooters: boolean;
  readonly mirrorMargins: boolean;
}

export interface WordSection {
  readonly page: WordPage;
  /** Whether it begins on a page of its own. */
  readonly newPage: boolean;
  readonly grid: WordGrid;
  /** Whether the first page has a footer of its own. */
  readonly titlePage: boolean;
  /** By the pages they stand on, those of earlier sections handed on. */
  readonly headers: PageEdges;
  readonly footers: PageEdges;
  readonly blocks: readonly WordBlock[];
}

/** Paragraphs at the head or foot of the pages; of odd pages only, where even ones have their own. */
export type PageEdges = Readonly<Partial<Record<PageKind, readonly WordParagraph[]>>>;

export type PageKind = 'default' | 'even' | 'first';

export interface WordPage {
  readonly width: Twip;
  readonly height: Twip;
  readonly top: Twip;
  readonly bottom: Twip;
  readonly left: Twip;
  readonly right: Twip;
  /** Lower edge of the footer from the lower edge of the paper. */
  readonly footer: Twip;
}

export interface WordGrid {
  readonly type: 'none' | 'lines' | 'chars';
  readonly linePitch: Twip;
  /** Added to the width of every character. */
  readonly charSpace: Pt;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly type: 'paragraph';
  /** Runs joined, automatic number included; a manual line break is a line feed, the page number `PAGE_NUMBER`. */
  readonly text: string;
  readonly runs: readonly WordRun[];
  readonly style: string;
  readonly align: WordAlign;
  readonly left: Indent;
  readonly right: Indent;
  /** Negative for a hanging indent. */
  readonly firstLine: Indent;
  readonly tabs: readonly WordTab[];
  readonly before: Twip;
  readonly after: Twip;
  readonly line: LineHeight;
  /** The exact line of its style, where the paragraph has one of its own. */
  readonly styleLine?: LineHeight;
  readonly snapToGrid: boolean;
  readonly kinsoku: boolean;
  /** Whether Word puts a little space between Chinese characters and digits, and Latin letters. */
  readonly autoSpaceDigits: boolean;
  readonly autoSpaceLatin: boolean;
  readonly pageBreakBefore: boolean;
  /** A page break at its end. */
  readonly pageBreakAfter: boolean;
  readonly ruleBelow?: WordRule;
  readonly shapes: readonly WordShape[];
  /** Paragraphs of text boxes anchored here. */
  readonly boxed: readonly WordParagraph[];
  /** Tags of the content controls it stands in, and of those in it. */
  readonly fields: readonly string[];
  /** Numbered by Word in a way that cannot be told from the file alone. */
  readonly unknownNumber: boolean;
}

/** Stands in a text for the number of the page; no XML text can hold this character. */
export const PAGE_NUMBER = '\uFDD0';

export type WordAlign = 'left' | 'center' | 'right' | 'both' | 'distribute';

/** Word keeps an indent in twips or in characters; where both are given the characters count. */
export interface Indent {
  readonly twips: Twip;
  readonly chars?: number;
}

/** A stop that text behind a tab is set to, from the left edge of the text. */
export interface WordTab {
  readonly at: Twip;
  readonly align: 'left' | 'right' | 'other';
}

export type LineHeight =
  { readonly rule: 'exact' | 'atLeast'; readonly height: Twip } | { readonly rule: 'auto'; readonly lines: number };

export interface WordRun {
  readonly text: string;
  /** East Asian face. */
  readonly face: string;
  readonly latinFace: string;
  readonly size: Pt;
  readonly color: string;
  readonly bold: boolean;
  readonly tracking: Pt;
  /** Its characters are set so much wider, or narrower; 1 for neither. */
  readonly scale: number;
}

export interface WordRule {
  /** As Word names it: `single`, `thickThinSmallGap` … */
  readonly type: string;
  readonly width: Pt;
  /** From the text to the rule. */
  readonly space: Pt;
  readonly color: string;
}

export interface WordShape {
  readonly type: 'line' | 'picture' | 'other';
  readonly width: Twip;
  readonly height: Twip;
  readonly weight: Pt;
  readonly color: string;
}

export interface WordTable {
  readonly type: 'table';
  readonly width: Twip;
  /** Taken out of the text and placed against the page or its margins. */
  readonly floating?: { readonly anchor: 'margin' | 'page' | 'text'; readonly side: 'top' | 'bottom' | 'other' };
  readonly rows: readonly WordRow[];
}

export interface WordRow {
  readonly header: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  readonly above?: WordRule;
  readonly below?: WordRule;
  readonly paragraphs: readonly WordParagraph[];
}
