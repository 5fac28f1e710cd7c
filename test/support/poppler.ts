import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MOST_OUTPUT = 256 * 1024 * 1024;

/** Runs one of poppler's programs on a file; `args` come before the file's name, `after` behind it. */
function poppler(program: string, pdf: Uint8Array, args: readonly string[], after: readonly string[] = []): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-poppler-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return execFileSync(program, [...args, file, ...after], {
      maxBuffer: MOST_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text a reader gets who selects everything and copies. */
export const copiedText = (pdf: Uint8Array): string =>
  poppler('pdftotext', pdf, ['-q', '-enc', 'UTF-8'], ['-']).toString('utf8');

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Brightness, row by row; 0 is black. */
  readonly pixels: Uint8Array;
}

export interface Part {
  /** Counted from 1. */
  readonly page: number;
  readonly dotsPerInch: number;
  /** In dots. */
  readonly crop: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Part of a page as grey pixels. */
export function raster(pdf: Uint8Array, { page, dotsPerInch, crop }: Part): Raster {
  const { left, top, width, height } = crop;
  const options = { r: dotsPerInch, f: page, l: page, x: left, y: top, W: width, H: height };
  const args = Object.entries(options).flatMap(([name, value]) => [`-${name}`, String(value)]);
  const pgm = poppler('pdftoppm', pdf, ['-q', '-gray', ...args]);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(pgm.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('pdftoppm gave no grey picture');
  return { width: Number(head[1]), height: Number(head[2]), pixels: new Uint8Array(pgm.subarray(head[0].length)) };
}
