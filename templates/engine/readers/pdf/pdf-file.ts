/** A finished PDF as it reads back: what is on the paper, nothing of how it came there. Millimetres from the top left. */
export interface PdfFile {
  readonly title: string;
  readonly author: string;
  readonly fonts: readonly PdfFont[];
  readonly pages: readonly PdfPage[];
}

export interface PdfFont {
  /** PostScript name, without the tag of a subset. */
  readonly name: string;
  readonly embedded: boolean;
  /** Of the em box above the baseline, as a fraction of the em. */
  readonly ascent: number;
  /** Below the baseline, as the file declares it; negative. */
  readonly descent: number;
}

export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From top to bottom, then left to right. */
  readonly lines: readonly PdfLine[];
  readonly rules: readonly PdfRule[];
  readonly images: readonly PdfImage[];
  /** Characters drawn without ink, as text recognition puts them over a scan; they are not among the lines. */
  readonly hiddenChars: number;
}

/** Characters on one baseline, from left to right; turned text has its own lines. */
export interface PdfLine {
  readonly text: string;
  readonly chars: readonly PdfChar[];
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  /** Em size of the first character. */
  readonly size: number;
  readonly font: PdfFont;
  readonly color: string;
  /** Em box of the first character. */
  readonly top: number;
  readonly bottom: number;
  /** Edges of the ink; undefined for turned text and where the file has no outlines. */
  readonly ink: Ink | undefined;
  /** Direction of reading in degrees, clockwise. */
  readonly turn: number;
}

export interface Ink {
  readonly top: number;
  readonly bottom: number;
}

export interface PdfChar {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** Set width, without letter space. */
  readonly advance: number;
  readonly font: PdfFont;
  readonly color: string;
  readonly turn: number;
  readonly ink: Ink | undefined;
}

export interface PdfRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color: string;
}

export interface PdfImage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
