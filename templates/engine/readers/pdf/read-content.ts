import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { startState, type GraphicsState } from './graphics-state';
import { apply, IDENTITY, multiply, toMatrix, type Matrix } from './matrix';
import type { PdfChar, PdfFont, PdfImage, PdfRule } from './pdf-file';
import { readRules } from './read-path';

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageContent {
  readonly chars: readonly PdfChar[];
  readonly rules: readonly PdfRule[];
  readonly images: readonly PdfImage[];
  readonly hiddenChars: number;
}

interface Glyph {
  readonly unicode: string;
  /** The library's own name of the glyph in its font. */
  readonly fontChar: string;
  readonly width: number;
  readonly isSpace: boolean;
}

type Shown = readonly (Glyph | number | null)[];

/** What a page's text refers to. */
export interface Resources {
  readonly fontOf: (id: string) => PdfFont;
  /** Highest and lowest point of a glyph above the baseline, in ems; undefined for a glyph without outlines. */
  readonly extentOf: (fontId: string, fontChar: string) => Extent | undefined;
}

export interface Extent {
  readonly high: number;
  readonly low: number;
}

/** Text rendering modes that put no ink on the paper: neither filled nor stroked. */
const INKLESS: ReadonlySet<number> = new Set([3, 7]);

/** Runs a page's operators as a printer would and notes every character, rule and picture it would set. */
export function readContent(operators: Operators, toTopLeft: Matrix, resources: Resources): PageContent {
  const chars: PdfChar[] = [];
  const rules: PdfRule[] = [];
  const images: PdfImage[] = [];
  let hiddenChars = 0;
  const stack: GraphicsState[] = [];
  const start = startState(toTopLeft);
  let state = start;
  let text = IDENTITY;
  let line = IDENTITY;

  const set = (change: Partial<GraphicsState>): void => {
    state = { ...state, ...change };
  };
  const save = (): void => {
    stack.push(state);
  };
  const restore = (): void => {
    state = stack.pop() ?? state;
  };
  const transform = (matrix: ArrayLike<number> | null | undefined): void => {
    if (matrix) set({ ctm: multiply(state.ctm, toMatrix(matrix)) });
  };
  const startLine = (matrix: Matrix): void => {
    line = text = matrix;
  };
  const nextLine = (x: number, y: number): void => {
    startLine(multiply(line, [1, 0, 0, 1, x, y]));
  };
  const advance = (by: number): void => {
    text = multiply(text, [1, 0, 0, 1, by * state.scale, 0]);
  };
  const show = (glyphs: Shown): void => {
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        advance((-glyph / 1000) * state.size);
        continue;
      }
      if (INKLESS.has(state.mode)) hiddenChars += 1;
      else if (state.font) chars.push(charAt(glyph, state, { text, font: state.font, extentOf: resources.extentOf }));
      advance((glyph.width / 1000) * state.size + state.charSpace + (glyph.isSpace ? state.wordSpace : 0));
    }
  };
  const image = (): void => {
    images.push(imageAt(state.ctm));
  };

  const run: Readonly<Record<number, (args: never) => void>> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: transform,
    [OPS.paintFormXObjectBegin]: ([matrix]: [ArrayLike<number> | null]) => {
      save();
      transform(matrix);
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginAnnotation]: ([, , toPage, matrix]: [unknown, unknown, ArrayLike<number>, ArrayLike<number>]) => {
      save();
      state = start;
      transform(toPage);
      transform(matrix);
    },
    [OPS.endAnnotation]: restore,
    [OPS.beginText]: () => {
      startLine(IDENTITY);
    },
    [OPS.setTextMatrix]: ([matrix]: [ArrayLike<number>]) => {
      startLine(toMatrix(matrix));
    },
    [OPS.moveText]: ([x, y]: [number, number]) => {
      nextLine(x, y);
    },
    [OPS.setLeadingMoveText]: ([x, y]: [number, number]) => {
      set({ leading: -y });
      nextLine(x, y);
    },
    [OPS.nextLine]: () => {
      nextLine(0, -state.leading);
    },
    [OPS.showText]: ([glyphs]: [Shown]) => {
      show(glyphs);
    },
    [OPS.constructPath]: ([paint, [path]]: [number, [ArrayLike<number> | null]]) => {
      if (path) rules.push(...readRules(paint, path, state));
    },
    [OPS.paintImageXObject]: image,
    [OPS.paintImageMaskXObject]: image,
    [OPS.paintInlineImageXObject]: image,
    ...settings(set, resources),
  };
  operators.fnArray.forEach((operator, index) => run[operator]?.(operators.argsArray[index] as never));
  return { chars, rules, images, hiddenChars };
}

type Setting = readonly [operator: number, change: (value: never, second: never) => Partial<GraphicsState>];

/** Operators that only set one thing. */
function settings(
  set: (change: Partial<GraphicsState>) => void,
  { fontOf }: Resources,
): Readonly<Record<number, (args: never) => void>> {
  const table: readonly Setting[] = [
    [OPS.setFont, (id: string, size: number) => ({ font: fontOf(id), fontId: id, size })],
    [OPS.setCharSpacing, (charSpace: number) => ({ charSpace })],
    [OPS.setWordSpacing, (wordSpace: number) => ({ wordSpace })],
    [OPS.setHScale, (percent: number) => ({ scale: percent / 100 })],
    [OPS.setTextRise, (rise: number) => ({ rise })],
    [OPS.setTextRenderingMode, (mode: number) => ({ mode })],
    [OPS.setLeading, (leading: number) => ({ leading })],
    [OPS.setFillRGBColor, (fill: string) => ({ fill: fill.toUpperCase() })],
    [OPS.setStrokeRGBColor, (stroke: string) => ({ stroke: stroke.toUpperCase() })],
    [OPS.setLineWidth, (lineWidth: number) => ({ lineWidth })],
  ];
  const run = (change: Setting[1]) => (args: readonly [never, never]) => {
    set(change(args[0], args[1]));
  };
  return Object.fromEntries(table.map(([operator, change]) => [operator, run(change)]));
}

interface Setter extends Pick<Resources, 'extentOf'> {
  readonly text: Matrix;
  readonly font: PdfFont;
}

function charAt(glyph: Glyph, state: GraphicsState, { text, font, extentOf }: Setter): PdfChar {
  const matrix = multiply(state.ctm, multiply(text, [state.scale, 0, 0, 1, 0, state.rise]));
  const [x, baseline] = apply(matrix, 0, 0);
  const size = state.size * Math.hypot(matrix[2], matrix[3]);
  const turn = (Math.round((Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI) + 360) % 360;
  const extent = turn === 0 ? extentOf(state.fontId, glyph.fontChar) : undefined;
  return {
    text: glyph.unicode,
    x,
    baseline,
    size,
    advance: (glyph.width / 1000) * state.size * Math.hypot(matrix[0], matrix[1]),
    font,
    color: state.fill,
    turn,
    ink: extent && { top: baseline - extent.high * size, bottom: baseline - extent.low * size },
  };
}

/** A picture fills the unit square of its coordinate system. */
function imageAt(ctm: Matrix): PdfImage {
  const corners = [apply(ctm, 0, 0), apply(ctm, 1, 0), apply(ctm, 0, 1), apply(ctm, 1, 1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
