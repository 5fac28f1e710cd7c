/**
 * A layout profile: every measure on which practice varies, as data. Firm measures of GB/T 9704—2012 are here too, so
 * that one object tells the whole page.
 */
import type { FontRole } from '#engine/fonts/font-book';
import type { Mm, Pt, Twip } from '#engine/units';

export interface LayoutProfile {
  /** Identifier used on the command line and recorded in pages. */
  readonly name: string;
  /** Chinese name shown to users. */
  readonly title: string;
  readonly page: PageMeasures;
  readonly text: TextMeasures;
  readonly faces: FaceChoices;
  readonly gaps: GapMeasures;
  readonly head: HeadMeasures;
  readonly letter: LetterMeasures;
  readonly order: OrderMeasures;
  readonly closing: ClosingMeasures;
  readonly attachments: AttachmentChoices;
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
  /** On even pages the left and right margins change places, so that the binding edge is as wide on both sides. */
  readonly mirrored: boolean;
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
  /** `1.` of a third-level heading is followed by half a character's space. */
  readonly ordinalSpace: boolean;
}

/** Faces that the standard leaves open. */
export interface FaceChoices {
  /** Faces an office wants for a role, best first; the program's own list follows. */
  readonly names: Partial<Readonly<Record<FontRole, readonly string[]>>>;
  /** Digits and letters among 仿宋 and 楷体 are set in the Western face. */
  readonly western: boolean;
  readonly heading3: FontRole;
  /** `第一条` of an article. */
  readonly articleOrdinal: FontRole;
  /** （责任单位：…） */
  readonly note: FontRole;
  readonly attachmentTitle: FontRole;
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
  /** A red star in the middle of the rule: a habit of Party organs, of which the standard says nothing. */
  readonly ruleStar: 'none' | 'star';
  /** Height of the star, and what is left free at either side of it. */
  readonly starSize: Mm;
  readonly starGap: Mm;
  /** Where 密级 stands in a document without 份号 (7.2.2 says line 2). */
  readonly withoutCopyNumber: 'second-line' | 'move-up';
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
  /** A sealed 署名 wider than the date moves both left, or stays centred on a date that keeps its place (7.3.5.1). */
  readonly wideSignature: 'shift' | 'overrun';
  /** 附注 on the line after the date (7.3.6), or one line's distance below it (GB/T 33476.2—2016 7). */
  readonly note: 'next-line' | 'gap';
  /** Of a seal whose size is not told: 42 mm, as towns and many Party organs have it. */
  readonly sealDiameter: Mm;
  /** Most seals of a joint document side by side; fewer where they or the names do not fit. */
  readonly sealsPerRow: number;
  /** Least clear space between two seals: they neither cross nor touch. */
  readonly sealGap: Mm;
  /** Width of 签名章 where it is not told. */
  readonly stampWidth: Mm;
  /** Line pitches between which a page is set tighter or looser, so that 署名 stands below text (7.3.5.5). */
  readonly pitch: { readonly least: Twip; readonly most: Twip };
}

export interface AttachmentChoices {
  /** What stands between 附件 and its number. */
  readonly label: 'joined' | 'spaced';
  /** Whether an only attachment has a number. */
  readonly single: 'plain' | 'numbered';
  readonly titleSize: Pt;
}

export interface ImprintMeasures {
  readonly size: Pt;
  readonly line: Twip;
  readonly thickRule: Pt;
  readonly thinRule: Pt;
  readonly page: 'even' | 'last';
  /** Where 印发份数 stands. */
  readonly copies: 'own-line' | 'same-line' | 'none';
  /** A page with 版记 alone, and no blank page before it, has a number (7.5 leaves it open). */
  readonly aloneNumbered: boolean;
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
