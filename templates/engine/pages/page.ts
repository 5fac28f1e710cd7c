import type { Diagnostic } from '../diagnose';
import type { FontRole } from '../fonts/font-book';
import type { Mm } from '../units';

/** Names of the standard's elements, as finished pages carry them (outside contract, section 4). */
export type ElementName =
  | '份号'
  | '密级'
  | '紧急程度'
  | '发文机关标志'
  | '发文字号'
  | '签发人'
  | '版头分隔线'
  | '红色双线'
  | '标题'
  | '题注'
  | '主送机关'
  | '正文'
  | '附件说明'
  | '参会人员'
  | '发文机关署名'
  | '成文日期'
  | '印章'
  | '签发人职务'
  | '签名章'
  | '附注'
  | '附件'
  | '抄送机关'
  | '印发机关'
  | '印发份数'
  | '版记分隔线'
  | '页码'
  | '表格'
  | '表格线';

/** The whole result of layout: what the preview paints and every fixed writer contains, and nothing else. */
export interface LaidOut {
  readonly profile: string;
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Page {
  /** Counted from 1, blank pages included. */
  readonly number: number;
  /** Whether the page shows its number. */
  readonly numbered: boolean;
  /** 210 × 297, or 297 × 210 for a landscape page (its spine is the upper edge, GB/T 9704—2012 8). */
  readonly width: Mm;
  readonly height: Mm;
  readonly lines: readonly PageLine[];
  readonly rules: readonly PageRule[];
  readonly images: readonly PageImage[];
  /** Filled outlines; absent where the page has none. */
  readonly shapes?: readonly PageShape[];
}

/** One line of text. `top` and `bottom` are the edges of the em box of its first run. */
export interface PageLine {
  readonly element: ElementName;
  readonly text: string;
  readonly font: FontRole;
  /** Em size. */
  readonly size: Mm;
  readonly x: Mm;
  readonly top: Mm;
  readonly bottom: Mm;
  /** Ink-to-ink set width, a hanging mark included. */
  readonly width: Mm;
  readonly color: string;
  readonly baseline: Mm;
  /** What painters draw: in order, left to right; their texts joined are `text`. */
  readonly runs: readonly TextRun[];
  /** True where the last mark hangs past the right edge of the text block. */
  readonly hanging?: boolean;
  /** Clockwise turn about (x, baseline) in degrees; only the page number of a landscape page has one. */
  readonly rotate?: 90;
  /** Input field the line comes from. */
  readonly path?: string;
}

export interface TextRun {
  readonly text: string;
  readonly font: FontRole;
  readonly x: Mm;
  readonly width: Mm;
  /** Added after every character but the line's last; negative on the 28-character grid. */
  readonly tracking: Mm;
}

export interface PageRule {
  readonly element: ElementName;
  readonly x1: Mm;
  readonly y1: Mm;
  readonly x2: Mm;
  readonly y2: Mm;
  /** Stroke width; (x, y) runs along its middle. */
  readonly width: Mm;
  readonly color: string;
}

/** A closed outline, filled: the star in 版头分隔线. */
export interface PageShape {
  readonly element: ElementName;
  readonly points: readonly (readonly [x: Mm, y: Mm])[];
  readonly color: string;
}

export interface PageImage {
  readonly element: ElementName;
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  /** Key of the picture's bytes among the document's assets. */
  readonly file: string;
  /** Painted over the text: seals and 签名章. */
  readonly over?: true;
  /** Input field it comes from. */
  readonly path?: string;
}
