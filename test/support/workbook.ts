/** Workbooks made by hand, for what no library of ours would write. */
import { strToU8, zipSync } from 'fflate';

export interface HandSheet {
  readonly name: string;
  /** Rows of cells as XML: `cells(2, ['甲', 3])`, or written out. */
  readonly rows: readonly string[];
  readonly merges?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
}

export interface HandBook {
  readonly sheets: readonly HandSheet[];
  readonly date1904?: boolean;
  /** Put before every element name: `x:` */
  readonly prefix?: string;
}

/** Styles of `t: 1` (built-in 14) and 2 (a Chinese date of one's own); 0 is general. */
const STYLES = `<styleSheet><numFmts count="1"><numFmt numFmtId="177" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="177"/></cellXfs></styleSheet>`;

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const letters = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : `A${String.fromCharCode(64 + column - 26)}`;

/** A cell that is given as XML stands as it is, with its address put in for `@`. */
export type HandCell = string | number | { readonly xml: string } | undefined;

export const cells = (row: number, values: readonly HandCell[], attributes = ''): string =>
  `<row r="${row}" ${attributes}>${values
    .map((value, index) => {
      const address = `${letters(index + 1)}${row}`;
      if (value === undefined) return '';
      if (typeof value === 'object') return value.xml.replace('@', address);
      if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
    })
    .join('')}</row>`;

/** A day as spreadsheets keep it. */
export const serial = (value: number, style = 1): HandCell => ({ xml: `<c r="@" s="${style}"><v>${value}</v></c>` });

export function workbook({ sheets, date1904 = false, prefix = '' }: HandBook): Uint8Array {
  const named = (xml: string): string => (prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`));
  const parts = sheets.map(({ rows, merges = [] }) =>
    named(
      `<worksheet><sheetData>${rows.join('')}</sheetData>${
        merges.length === 0
          ? ''
          : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      }</worksheet>`,
    ),
  );
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(
      named(`<workbook><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`),
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://x/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(named(STYLES)),
    ...Object.fromEntries(parts.map((part, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(part)])),
  });
}
