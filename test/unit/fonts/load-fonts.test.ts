import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFonts } from '#electron/fonts/find-fonts';
import { isFontError } from '#electron/fonts/font-error';
import { loadFonts } from '#electron/fonts/load-fonts';
import { FONT_ROLES } from '#engine/fonts/font-book';
import { collection } from '../../support/font-collection';

const installed = findFonts();
const fileOf = (role: string): string => installed.find((entry) => entry.role === role)?.file ?? '';
const folder = (): string => mkdtempSync(join(tmpdir(), 'zhiwen-fonts-'));

function thrownBy(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('finding fonts', () => {
  it('finds a face for every role on a machine that is set up', () => {
    expect(installed.map((entry) => entry.role)).toEqual(FONT_ROLES);
    for (const entry of installed) expect(entry, entry.role).toMatchObject({ file: expect.any(String) as string });
  });

  it('names the faces that would do when a folder holds no fonts', () => {
    const error = thrownBy(() => loadFonts({ folders: [folder()] }));
    expect(isFontError(error) && error.code).toBe('font-missing');
    expect(isFontError(error) && error.roles).toEqual(FONT_ROLES);
    expect(String(error)).toContain('缺少仿宋字体，可安装：仿宋_GB2312、仿宋、方正仿宋_GBK。');
  });

  it('passes over folders that do not exist', () => {
    expect(findFonts({ folders: ['/no/such/folder'] }).every((entry) => entry.file === undefined)).toBe(true);
  });

  it('passes over a font file that is cut short', () => {
    const dir = folder();
    const bytes = readFileSync(fileOf('仿宋'));
    writeFileSync(join(dir, 'cut.otf'), bytes.subarray(0, bytes.length / 2));
    writeFileSync(join(dir, 'empty.ttf'), '');
    writeFileSync(join(dir, 'text.ttf'), 'not a font at all, only text');
    expect(findFonts({ folders: [dir] }).every((entry) => entry.file === undefined)).toBe(true);
  });

  it('finds the right face inside a collection and measures it', () => {
    const dir = folder();
    writeFileSync(join(dir, 'all.ttc'), collection(installed.map((entry) => readFileSync(entry.file ?? ''))));
    const { book, files, report } = loadFonts({ folders: [dir] });
    const alone = loadFonts();
    expect(report.map((entry) => entry.postscriptName)).toEqual(installed.map((entry) => entry.postscriptName));
    expect(new Set(Object.values(files).map((file) => file.bytes)).size).toBe(1);
    for (const role of FONT_ROLES) {
      expect(book.face(role).family).toBe(alone.book.face(role).family);
      expect(book.face(role).inkTop('国')).toBe(alone.book.face(role).inkTop('国'));
    }
  });

  it('says in Chinese which file is damaged when a face breaks on reading', () => {
    const dir = folder();
    for (const entry of installed) copyFileSync(entry.file ?? '', join(dir, basename(entry.file ?? '')));
    const victim = join(dir, basename(fileOf('仿宋')));
    const bytes = readFileSync(victim);
    // The names stay readable; the character map and everything after the directory's first tables is noise.
    const cmap = bytes.indexOf('cmap');
    bytes.fill(0xff, bytes.readUInt32BE(cmap + 8), bytes.readUInt32BE(cmap + 8) + bytes.readUInt32BE(cmap + 12));
    writeFileSync(victim, bytes);
    const { book } = loadFonts({ folders: [dir] });
    const error = thrownBy(() => book.face('仿宋'));
    expect(isFontError(error) && error.code).toBe('font-damaged');
    expect(String(error)).toContain(victim);
  });
});
