/** Columns of text, aligned for a terminal that gives a Chinese character two places. The first is set left. */
export function alignedTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => placesOf(row[column]))));
  const cell = (text, column) => {
    const gap = ' '.repeat(widths[column] - placesOf(text));
    return column === 0 ? text + gap : gap + text;
  };
  return rows.map((row) => `${row.map(cell).join('  ')}\n`).join('');
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

const placesOf = (text) => [...text].reduce((places, character) => places + (WIDE.test(character) ? 2 : 1), 0);
