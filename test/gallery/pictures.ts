import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Turns the PDFs of a folder into page pictures, and shows them in an index.html: of each document the pages of our PDF
 * above those that LibreOffice printed of our DOCX.
 * @returns how many pages our PDFs have
 */
export function pictureGallery(folder: string, names: readonly string[], dotsPerInch: number): number {
  for (const name of names) {
    for (const of of ['.pdf', '.docx.pdf']) {
      const base = join(folder, name + of);
      execFileSync('pdftoppm', ['-q', '-png', '-r', String(dotsPerInch), '-l', String(MOST_PAGES), base, base]);
    }
  }
  const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
  const of = (prefix: string): readonly string[] => files.filter((file) => file.startsWith(`${prefix}-`)).sort();
  const rows = names.map((name) => section(name, of(`${name}.pdf`), of(`${name}.docx.pdf`)));
  writeFileSync(join(folder, 'index.html'), `${HEAD}${rows.join('\n')}\n`);
  return names.reduce((sum, name) => sum + of(`${name}.pdf`).length, 0);
}

/** Of long documents only so many pages are painted. */
const MOST_PAGES = 12;

const HEAD = `<!doctype html>
<meta charset="utf-8">
<title>制文样张</title>
<style>
  body { font-family: sans-serif; background: #ddd; }
  div { display: flex; gap: 8px; overflow-x: auto; padding: 4px; }
  img { height: 420px; background: #fff; border: 1px solid #999; }
</style>
<h1>制文样张</h1>
<p>每件公文上一排为 PDF，下一排为 DOCX 经 LibreOffice 排印的页面。</p>
`;

const section = (name: string, ...rows: readonly (readonly string[])[]): string =>
  [`<h2>${name}</h2>`, ...rows.map((files) => `<div>${files.map(picture).join('')}</div>`)].join('\n');

const picture = (file: string): string => `<a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a>`;
