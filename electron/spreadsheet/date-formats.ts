import { child, childrenOf, type XmlElement } from '#engine/readers/docx/xml';

/** Built-in formats that show a day (ECMA-376-1 18.8.30), those of Chinese versions too. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Which cell styles of a workbook show their number as a day. */
export function dateStyles(styles: XmlElement | undefined): ReadonlySet<number> {
  const own = childrenOf(child(styles, 'numFmts'), 'numFmt').filter(({ attributes }) =>
    showsDay(attributes['formatCode']),
  );
  const ids = new Set([...BUILT_IN, ...own.map(({ attributes }) => Number(attributes['numFmtId']))]);
  const cells = childrenOf(child(styles, 'cellXfs'), 'xf');
  return new Set(cells.flatMap(({ attributes }, index) => (ids.has(Number(attributes['numFmtId'])) ? [index] : [])));
}

/** Quoted texts, escaped characters and what stands in brackets (colours, locales) are no placeholders. */
function showsDay(code = ''): boolean {
  const placeholders = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').toLowerCase();
  return /[yde]/u.test(placeholders) && !/[0#?]/u.test(placeholders);
}

const DAY_MS = 86_400_000;
const LAST_SERIAL = 2_958_465;

/**
 * A day as spreadsheets count them → `YYYY-MM-DD`; undefined where the number is no day. In the system of 1900 the
 * year 1900 has a 29 February, which comes out as it is and is no date for anybody else.
 */
export function serialDate(serial: number, since1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= (since1904 ? 0 : 1)) || day > LAST_SERIAL) return undefined;
  if (since1904) return iso(Date.UTC(1904, 0, 1) + day * DAY_MS);
  if (day === 60) return '1900-02-29';
  return iso(Date.UTC(1899, 11, day > 60 ? 30 : 31) + day * DAY_MS);
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
