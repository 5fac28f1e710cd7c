/**
 * A layout profile: every measure on which practice varies, as data. Firm measures of GB/T 9704—2012 are here too, so
 * that one object tells the whole page.
 */
import type { Mm, Pt, Twip } from '#engine/units';

export interface LayoutProfile {
  /** Identifier used on the command line and recorded in pages. */
  readonly name: string;
  /** Chinese name shown to users. */
  readonly title: string;
  readonly page: PageMeasures;
  readonly text: TextMeasures;
  readonly gaps: GapMeasures;
  readonly head: HeadMeasures;
  readonly letter: LetterMeasures;
  readonly order: OrderMeasures;
  readonly closing: ClosingMeasures;
  readonly imprint: ImprintMeasures;
  readonly folio: FolioMeasures;
  readonly table: TableMeasures;
  readonly color: { readonly black: string; readonly red: string };
}

export interface PageMeasures {
  readonly width: Mm;
  readonly height: Mm;
  /** Text area of the word processor; it is half an inter-line space taller than the 版心 at both ends. */
  readonly marginTop: Twip;
  readonly marginBottom: Twip;
  readonly marginLeft: Twip;
  readonly marginRight: Twip;
  /** Paper size in twips, as Word writes it. */
  readonly paperWidth: Twip;
  readonly paperHeight: Twip;
  /** 版心, glyph edge to glyph edge: 156 × 225 mm (GB/T 9704—2012 5.2.1). */
  readonly block: { readonly left: Mm; readonly right: Mm; readonly top: Mm; readonly bottom: Mm };
}

export interface TextMeasures {
  /** 3号 */
  readonly size: Pt;
  /** Exact line height of body text: 22 of them fill the page. */
  readonly line: Twip;
  readonly linesPerPage: number;
  readonly charsPerLine: number;
  /** Letter space that brings 28 characters of 3号 into 156 mm. */
  readonly tracking: Pt;
  /** Width of one character of the grid: 156 mm / 28. */
  readonly cell: Twip;
}

/** Distances from glyph edge to glyph edge (GB/T 33476.2—2016 7). */
export interface GapMeasures {
  readonly oneLine: Mm;
  readonly twoLines: Mm;
}

export interface HeadMeasures {
  /** Upper edge of 发文机关标志 from the top of the page: 37 + 35 mm (GB/T 9704—2012 7.2.4). */
  readonly markTop: Mm;
  readonly markMaxSize: Pt;
  readonly markMinSize: Pt;
  /** Room for the names of a joint mark; what is left of page 1 holds number, title, 主送机关 and some text (7.3.3). */
  readonly jointMarkHeight: Mm;
  /** 发文字号's line box to the red rule's upper edge; with the line box's own slack this makes 4 mm (7.2.7). */
  readonly ruleSpace: Twip;
  readonly ruleWidth: Pt;
}

/** 信函格式 (GB/T 9704—2012 10.1). */
export interface LetterMeasures {
  /** Upper edge of the mark from the page's. */
  readonly markTop: Mm;
  readonly markMaxSize: Pt;
  readonly markToLine: Mm;
  /** Lower edge of the lower double line from the page's. */
  readonly lineFromFoot: Mm;
  readonly lineLength: Mm;
  /** From the upper double line to the first line below it: 7/8 of the height of 3号. */
  readonly lineToText: Mm;
  /** Weights are not prescribed; these are what word processors call 上粗下细, 2.25 pt. */
  readonly thick: Pt;
  readonly gap: Pt;
  readonly thin: Pt;
}

/** 命令（令）格式 (GB/T 9704—2012 10.2). */
export interface OrderMeasures {
  /** Upper edge of the mark from the top of the page: 37 + 20 mm. */
  readonly markTop: Mm;
}

export interface ClosingMeasures {
  /** Blank lines kept above 署名 where a seal is to come. */
  readonly sealBlankLines: number;
}

export interface ImprintMeasures {
  readonly size: Pt;
  readonly line: Twip;
  readonly thickRule: Pt;
  readonly thinRule: Pt;
  readonly page: 'even' | 'last';
}

export interface FolioMeasures {
  readonly size: Pt;
  /** From the lower edge of the text block to the dash beside the number. */
  readonly below: Mm;
  readonly indent: Twip;
}

export interface TableMeasures {
  readonly size: Pt;
  readonly line: Twip;
  /** Wide enough that a mark hanging out of a cell's text stays clear of the rule. */
  readonly padX: Twip;
  readonly padY: Twip;
  readonly ruleWidth: Pt;
}
