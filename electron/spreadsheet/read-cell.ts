import { child, childrenOf, type XmlElement } from '#engine/readers/docx/xml';
import { serialDate } from './date-formats';

export interface CellContext {
  readonly shared: readonly string[];
  /** Styles that show a number as a day. */
  readonly dates: ReadonlySet<number>;
  readonly since1904: boolean;
}

export interface CellText {
  readonly text: string;
  /** Chinese: why the text cannot be relied on. */
  readonly fault?: string;
}

/** What a cell shows, near enough: days as `YYYY-MM-DD`, numbers without the noise of binary fractions. */
export function readCell(cell: XmlElement, context: CellContext): CellText {
  const value = child(cell, 'v')?.text ?? '';
  switch (cell.attributes['t']) {
    case 's':
      return { text: context.shared[Number(value)] ?? '' };
    case 'inlineStr':
      return { text: textOf(child(cell, 'is')) };
    case 'str':
      return { text: value };
    case 'd':
      return { text: value.replace(/T[\d:.Z]*$/u, '') };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: value, fault: `公式出错（${value.slice(0, 20)}）` };
    default:
      return readNumber(cell, value, context);
  }
}

function readNumber(cell: XmlElement, value: string, { dates, since1904 }: CellContext): CellText {
  if (value === '') return child(cell, 'f') ? { text: '', fault: UNCOMPUTED } : { text: '' };
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  const day = dates.has(Number(cell.attributes['s'])) ? serialDate(number, since1904) : undefined;
  return { text: day ?? String(Number(number.toPrecision(15))) };
}

const UNCOMPUTED = '公式没有保存结果；请在 Excel 中打开并保存一次';

/** Runs joined; the reading aids of East Asian text left out. */
export function textOf(item: XmlElement | undefined): string {
  if (!item) return '';
  const own = childrenOf(item, 't');
  const runs = childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'));
  return [...own, ...runs].map(({ text }) => text).join('');
}
