/** A cell where one may begin: a quoted one that ends with its quote, or everything up to the next tab or line end. */
const CELL = /"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*)/y;

/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, and quotes round a cell
 * that itself holds a tab, a line end or a quote (doubled). A lone quote is only a character.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  // A copied block ends with a line end; the row it seems to begin is not there.
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= source.length; at += 1) {
    CELL.lastIndex = at;
    const [, quoted, plain] = CELL.exec(source) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    at = CELL.lastIndex;
    if (source[at] === '\n') rows.push([]);
  }
  return rows;
}

/** Whether pasted text is a block of cells rather than words for one cell. */
export const isCellBlock = (text: string): boolean => /\t/.test(text) || /\n./.test(text.trim());
