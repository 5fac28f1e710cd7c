/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, and quotes round a cell
 * that itself holds a tab, a line end or a quote (doubled).
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n');
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source[i + 1] === '"') cell += source.charAt(i++);
      else quoted = false;
    } else if (char === '"' && cell === '' && closesCell(source, i)) {
      quoted = true;
    } else if (char === '\t' || char === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    } else {
      cell += char;
    }
  }
  rows.at(-1)?.push(cell);
  // A copied block ends with a line end; the row it seems to begin is not there.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

/** Whether the quote at `start` has a partner at the end of its cell; a lone quote is only a character. */
function closesCell(source: string, start: number): boolean {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] !== '"') continue;
    if (source[i + 1] === '"') i++;
    else return i + 1 === source.length || source[i + 1] === '\t' || source[i + 1] === '\n';
  }
  return false;
}

/** Whether pasted text is a block of cells rather than words for one cell. */
export const isCellBlock = (text: string): boolean => /\t/.test(text) || /\n./.test(text.trim());
