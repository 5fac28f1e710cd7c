import type { Matrix } from './matrix';
import type { PdfFont } from './pdf-file';

/** What a page's operators have set so far. The matrix leads from the file's units to millimetres from the top left. */
export interface GraphicsState {
  readonly ctm: Matrix;
  readonly font: PdfFont | undefined;
  readonly size: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
}

const MM = 25.4 / 72;

export const startState = (pageHeight: number): GraphicsState => ({
  ctm: [MM, 0, 0, -MM, 0, pageHeight * MM],
  font: undefined,
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  fill: '#000000',
  stroke: '#000000',
  lineWidth: 1,
});
