import { multiply, type Matrix } from './matrix';
import type { PdfFont } from './pdf-file';

/** What a page's operators have set so far. The matrix leads from the file's units to millimetres from the top left. */
export interface GraphicsState {
  readonly ctm: Matrix;
  readonly font: PdfFont | undefined;
  readonly fontId: string;
  readonly size: number;
  readonly charSpace: number;
  readonly wordSpace: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
  /** Text rendering mode (ISO 32000-1:2008 9.3.6). */
  readonly mode: number;
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
}

const MM = 25.4 / 72;

/** `toTopLeft` leads from the file's units to points from the top left of the page as it is shown. */
export const startState = (toTopLeft: Matrix): GraphicsState => ({
  ctm: multiply([MM, 0, 0, MM, 0, 0], toTopLeft),
  font: undefined,
  fontId: '',
  size: 0,
  charSpace: 0,
  wordSpace: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  lineWidth: 1,
});
