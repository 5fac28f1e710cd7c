/**
 * The measures of GB/T 9704—2012, written out from the standard and kept apart from the profile that pages are laid out
 * by: a check that took its numbers from there would find nothing wrong with a wrong profile. Millimetres.
 */

/** The text block of an upright page (5.2.1). */
export const BLOCK = { left: 28, top: 37, right: 184, bottom: 262 } as const;

/** The text block of a landscape page: the upright one turned with its sheet, its upper edge at the spine (8). */
export const LANDSCAPE_BLOCK = { left: 35, top: 28, right: 260, bottom: 184 } as const;

/** 上下页边距 of Word set to 37 and 35 mm outright put type so much further in: half the space between lines. */
export const HALF_SPACE = 2.42;

export const PAGE = { width: 210, height: 297 } as const;

export const MM_PER_PT = 25.4 / 72;
const size = (name: string, pt: number) => ({ name, pt, mm: pt * MM_PER_PT });

/** 3号: the size of the text. */
export const SIZE_3 = size('三号', 16);
/** 4号: 版记 and 页码. */
export const SIZE_4 = size('四号', 14);
/** 2号: titles. */
export const SIZE_2 = size('二号', 22);

/** 1字: width of a character of the 28-character grid; a file may count in 3号 characters instead. */
export const CELL = (BLOCK.right - BLOCK.left) / 28;

/** 空一行, 空二行, from edge to edge of the type: as GB/T 33476.2 counts, up to real blank lines of the grid (3.2). */
export const ONE_LINE = { least: 10.39, most: 15.3, tolerance: 1 } as const;
export const TWO_LINES = { least: 20.78, most: 25.7, tolerance: 1 } as const;

export const LINES_PER_PAGE = 22;
export const CHARS_PER_LINE = 28;
