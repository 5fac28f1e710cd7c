import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Has LibreOffice turn DOCX files into PDFs, all in one go, with a fresh user profile so that nobody's settings count.
 * Throws where the program is missing or refuses a file.
 */
export function docxToPdf(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-office-'));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `${index}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names],
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: 240_000 },
    );
    return names.map((name) => new Uint8Array(readFileSync(name.replace(/\.docx$/u, '.pdf'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
