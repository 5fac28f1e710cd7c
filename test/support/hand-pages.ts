import type { LaidOut, Page, PageLine } from '#engine/pages/page';
import { mm } from '#engine/units';

/** 3号: 16 pt in millimetres, as pages round it. */
const SIZE = 5.644;

/** A page line made by hand, 3号 black 仿宋 at the left edge of the text block unless told otherwise. */
export function handLine(text: string, change: Partial<PageLine> = {}): PageLine {
  const { font = '仿宋', size = mm(SIZE), x = mm(28), baseline = mm(41.5) } = change;
  const width = mm([...text].length * size);
  return {
    element: '正文',
    text,
    font,
    size,
    x,
    top: mm(baseline - 0.8 * size),
    bottom: mm(baseline + 0.2 * size),
    width,
    color: '#000000',
    baseline,
    runs: [{ text, font, x, width, tracking: mm(0) }],
    ...change,
  };
}

export const handPage = (change: Partial<Page> = {}): Page => ({
  number: 1,
  numbered: true,
  width: mm(210),
  height: mm(297),
  lines: [],
  rules: [],
  images: [],
  ...change,
});

export const handPages = (...pages: readonly Page[]): LaidOut => ({ profile: 'gbt33476', pages, diagnostics: [] });
