/**
 * The flow: a document as a sequence of paragraphs, tables and images in which every number is settled (face, size,
 * line height, space, indents) but nothing is placed. It is the one source of measures behind both ends: `layout`
 * places it on pages for PDF, preview and print; the DOCX writer turns it into Word paragraphs with the same numbers.
 */
import type { Diagnostic } from '../diagnose';
import type { FontRole } from '../fonts/font-book';
import type { DocumentFormat } from '../model/document';
import type { ElementName } from '../pages/page';
import type { Pt, Twip } from '../units';
import type { LayoutProfile } from '#standard/profile';
import type { StyleName } from '#standard/styles';
import type { FlowForm } from './form';
import type { FlowLetterhead } from './letterhead';

export interface Flow {
  readonly profile: LayoutProfile;
  readonly format: DocumentFormat;
  /** Document properties: plain title, first issuing organ. */
  readonly info: { readonly title: string; readonly author: string };
  /** The main text, then each attachment; every section begins on a new page. */
  readonly sections: readonly FlowSection[];
  readonly imprint?: FlowImprint;
  /** 信函格式 only. */
  readonly letterhead?: FlowLetterhead;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FlowSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly FlowBlock[];
  /** An attachment not bound with the text: behind 版记, on a leaf of its own, numbered from 1. Such sections come last. */
  readonly separate?: true;
}

export type FlowBlock = FlowParagraph | FlowJointMark | FlowTable | FlowForm | FlowImage | FlowPageBreak;

export type Alignment = 'justify' | 'left' | 'center' | 'right';

export interface FlowParagraph {
  readonly type: 'paragraph';
  readonly element: ElementName;
  /** Word style it belongs to; the other fields are the settled values, equal to the style's unless they had to differ. */
  readonly style: StyleName;
  readonly spans: readonly FlowSpan[];
  readonly size: Pt;
  /** Exact line height; the em box stands in its middle. */
  readonly line: Twip;
  /** Space above the first line. Dropped at the top of a page that an automatic break began. */
  readonly before: Twip;
  readonly align: Alignment;
  readonly indentLeft: Twip;
  readonly indentRight: Twip;
  /** First line's extra indent; negative for a hanging indent. */
  readonly firstLine: Twip;
  /** Added after every character (the 28-character grid is a little tighter than 16 pt). */
  readonly tracking: Pt;
  readonly color: string;
  readonly keepWithNext: boolean;
  /** Rule below the paragraph, as wide as the text block; `space` from the line box to the rule's upper edge. */
  readonly ruleBelow?: FlowRule;
  /** Set on the paragraph's last line, beside its own text (签发人 beside 发文字号). */
  readonly tail?: FlowTail;
  /** Side by side on the paragraph's one line, each at its place, instead of `spans` (joint 署名). */
  readonly columns?: readonly FlowTail[];
  /** Pictures that move with the paragraph and take no room in the text: seals and 签名章. */
  readonly floats?: readonly FlowFloat[];
  /** Room that must be left below on the same page: the lower part of a seal. */
  readonly below?: Twip;
  /** The space above is kept at the top of a page, too: the upper part of a seal stands in it. */
  readonly keepSpace?: true;
  readonly path?: string;
}

export interface FlowFloat {
  readonly element: ElementName;
  /** Name by which the document's pictures have it. */
  readonly file: string;
  /** From the left edge of the text area, and from the top of the paragraph's first line: negative above it. */
  readonly left: Twip;
  readonly top: Twip;
  readonly width: Twip;
  readonly height: Twip;
  /** Lines above the paragraph that it is placed by as well: it stays over them where lines are set closer. */
  readonly linesAbove?: number;
  /** Over the text, which shows through; a picture without transparency goes under it. */
  readonly over: boolean;
  readonly path?: string;
}

/** A run in one face. `\n` breaks the line, as Word's manual line break does. */
export interface FlowSpan {
  readonly text: string;
  readonly font: FontRole;
}

/** Text that begins at a fixed place on another paragraph's line; Word reaches it with a tab. */
export interface FlowTail {
  readonly element: ElementName;
  readonly spans: readonly FlowSpan[];
  /** Where it begins, from the left edge of the text area; its middle where it is centred, or where it ends. */
  readonly at: Twip;
  /** Flush right: it ends at the right edge of the text area. */
  readonly align?: 'right' | 'center' | 'end';
  readonly path?: string;
}

export interface FlowRule {
  readonly element: ElementName;
  readonly space: Twip;
  readonly width: Pt;
  readonly color: string;
  /** A star in the rule's middle, clear of it by `gap` at either side. */
  readonly star?: { readonly size: Twip; readonly gap: Twip };
}

/**
 * 发文机关标志 of joint issue (GB/T 9704—2012 7.2.4): names below one another, spread to one width, and 文件 at their right,
 * centred on their height. The whole stands centred in the text block.
 */
export interface FlowJointMark {
  readonly type: 'jointMark';
  readonly names: readonly string[];
  /** Empty where the mark has none. */
  readonly suffix: string;
  readonly font: FontRole;
  readonly size: Pt;
  /** Height of each name's line; the em box stands in its middle. */
  readonly line: Twip;
  /** Space above the first name's line. */
  readonly before: Twip;
  readonly nameWidth: Twip;
  /** Column of `suffix`, which stands flush right in it. */
  readonly suffixWidth: Twip;
  readonly color: string;
  readonly path?: string;
}

export interface FlowTable {
  readonly type: 'table';
  readonly caption?: string;
  /** Settled widths; their sum is at most the width of the text block. */
  readonly columns: readonly FlowColumn[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly headerFont: FontRole;
  readonly bodyFont: FontRole;
  readonly size: Pt;
  readonly line: Twip;
  /** Clear space left and right of a cell's text. */
  readonly padX: Twip;
  /** Clear space above and below a cell's text. */
  readonly padY: Twip;
  readonly ruleWidth: Pt;
  readonly path?: string;
}

export interface FlowColumn {
  readonly width: Twip;
  readonly align: 'left' | 'center' | 'right';
  /** Equal entries that follow one another are one cell. */
  readonly merge?: true;
  /** Kept free at the right of each row's entry, so that decimal points stand below one another. */
  readonly insets?: readonly Twip[];
}

export interface FlowImage {
  readonly type: 'image';
  /** Name by which the document's pictures have it. */
  readonly file: string;
  /** Space above it, none at the top of a page. */
  readonly before: Twip;
  readonly width: Twip;
  readonly height: Twip;
}

export interface FlowPageBreak {
  readonly type: 'pageBreak';
}

/** 版记 (GB/T 9704—2012 7.4), top row first. A thick rule closes it at the lower edge of the text block. */
export interface FlowImprint {
  readonly rows: readonly ImprintRow[];
  readonly size: Pt;
  readonly line: Twip;
  readonly font: FontRole;
  /** Indent of a row at both ends: 1字. */
  readonly indent: Twip;
  readonly thickRule: Pt;
  readonly thinRule: Pt;
  /** 信函格式: without rules, at the foot of the last page whether even or odd (10.1). */
  readonly plain?: true;
}

export interface ImprintRow {
  readonly element: '抄送机关' | '印发机关' | '印发份数' | '主送机关';
  readonly ruleAbove: 'thick' | 'thin' | 'none';
  /** Set flush left; wrapped lines align under the first character after `label`. */
  readonly label: string;
  readonly text: string;
  /** Set flush right on the row's only line (印发日期). */
  readonly right?: string;
  readonly path?: string;
}

/** What only layout can know and the DOCX writer must repeat, since Word cannot work it out by itself. */
export interface LayoutHints {
  /**
   * Where 版记 stands (GB/T 33476.2—2016 7.3.1: on an even page): at the foot of the last page, alone on the next page,
   * or alone on the page after a blank one (then both are unnumbered, GB/T 9704—2012 7.5).
   */
  readonly imprint: 'none' | 'last-page' | 'next-page' | 'after-blank';
  /** One entry a table or form, in document order. */
  readonly tables: readonly TableHints[];
  /** Page breaks inside the text that layout made on purpose, to give 署名 company. */
  readonly breaks: readonly PageBreakHint[];
  /** Paragraphs set at another line pitch so that 署名 stands below text (GB/T 9704—2012 7.3.5.5). */
  readonly spacing?: SpacingHint;
  readonly pageCount: number;
  /** Where attachments that are not bound begin, one entry each; absent where there are none. */
  readonly leaves?: readonly LeafHint[];
}

/** First page of a leaf, counted from 1; a blank page before it fills the leaf above. */
export interface LeafHint {
  readonly page: number;
  readonly blankBefore: boolean;
}

export interface TableHints {
  readonly headerHeight: Twip;
  /** Of rows that go on to another page, what they would need on one. */
  readonly rowHeights: readonly Twip[];
  /** Rows that go on to another page. */
  readonly split: readonly number[];
  /** Of each row, the columns whose merged cell goes on from the row above: it begins anew on every page. */
  readonly continues: readonly (readonly boolean[])[];
  /** Of a form: between text and foot of each row's cells. */
  readonly footSpaces?: readonly (readonly Twip[])[];
}

/** From one place in the first section up to another, or to its end, lines of text are set at this pitch. */
export interface SpacingHint {
  readonly from: FlowPlace;
  readonly to?: FlowPlace;
  readonly line: Twip;
}

/** Character `offset` (code points) of a paragraph. */
export interface FlowPlace {
  readonly block: number;
  readonly offset: number;
}

/** A page begins with character `offset` (code points) of a paragraph; 0 means the whole paragraph moves. */
export interface PageBreakHint {
  readonly section: number;
  readonly block: number;
  readonly offset: number;
}
