import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxToPdf } from './libre-office';

/** Printing takes LibreOffice minutes; the same bytes give the same pages, so they are printed once and kept. */
const CACHE = join(process.cwd(), 'node_modules', '.cache', 'zhiwen', 'printed-docx');

/** DOCX files as LibreOffice prints them: those not printed before, in one go. */
export function printedDocx(files: readonly Uint8Array[]): readonly Uint8Array[] {
  mkdirSync(CACHE, { recursive: true });
  const kept = files.map((bytes) => join(CACHE, `${createHash('sha256').update(bytes).digest('hex')}.pdf`));
  const lacking = kept.flatMap((path, index) => (existsSync(path) ? [] : [{ path, bytes: files[index] }]));
  const printed = lacking.length > 0 ? docxToPdf(lacking.flatMap(({ bytes }) => bytes ?? [])) : [];
  lacking.forEach(({ path }, index) => {
    const bytes = printed[index];
    if (!bytes) throw new Error('LibreOffice printed nothing');
    // Renamed into place, so that a test that runs beside this one never reads half a file.
    writeFileSync(`${path}.${String(process.pid)}`, bytes);
    renameSync(`${path}.${String(process.pid)}`, path);
  });
  return kept.map((path) => new Uint8Array(readFileSync(path)));
}
