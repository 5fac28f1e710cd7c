/** npm run gallery: see scripts/gallery.mjs. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderDocx, renderPdf } from '#electron/services/produce';
import { GALLERY } from './documents';
import { goldenOf } from './golden';
import { produceGallery, type Produced } from './produce';
import { printedDocx } from '../support/printed-docx';
import { pictureGallery } from './pictures';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { accept: { type: 'boolean' }, dpi: { type: 'string', default: '100' } },
  });
  const produced = await produceGallery(
    (name) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
  );
  if (values.accept) {
    accept(produced, positionals.length === 0);
    return;
  }
  const folder = join(process.cwd(), 'out', 'gallery');
  if (positionals.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const { name, prepared, deps } of produced) {
    const [pdf, docx] = [await renderPdf(prepared, deps), await renderDocx(prepared, deps)];
    writeFileSync(join(folder, `${name}.pdf`), pdf);
    writeFileSync(join(folder, `${name}.docx`), docx);
    files.push({ name, pdf, docx });
  }
  const printed = printedDocx(files.map(({ docx }) => docx));
  files.forEach(({ name }, index) => {
    writeFileSync(join(folder, `${name}.docx.pdf`), printed[index] ?? new Uint8Array());
  });
  const pages = pictureGallery(
    folder,
    files.map(({ name }) => name),
    Number(values.dpi),
  );
  process.stdout.write(`${String(files.length)} 件公文，${String(pages)} 页：out/gallery/index.html\n`);
}

/** Writes the golden files anew; those of documents that are no more go away. */
function accept(produced: readonly Produced[], all: boolean): void {
  const folder = join(GALLERY, 'golden');
  mkdirSync(folder, { recursive: true });
  const names = new Set(produced.map(({ name }) => `${name}.txt`));
  for (const file of readdirSync(folder)) if (all && !names.has(file)) rmSync(join(folder, file));
  for (const { name, prepared } of produced) {
    writeFileSync(join(folder, `${name}.txt`), goldenOf(prepared.laidOut));
  }
  process.stdout.write(`已接受 ${String(produced.length)} 件公文的版面\n`);
}

void main();
