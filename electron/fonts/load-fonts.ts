import { readFileSync } from 'node:fs';
import { faceMetrics } from '#engine/fonts/face-metrics';
import {
  FONT_ROLES,
  type FaceMetrics,
  type FontBook,
  type FontFile,
  type FontFiles,
  type FontRole,
} from '#engine/fonts/font-book';
import { findFonts, type FindOptions, type FontReport } from './find-fonts';
import { damagedFont, missingFonts } from './font-error';

export interface LoadedFonts {
  readonly book: FontBook;
  readonly files: FontFiles;
  readonly report: readonly FontReport[];
}

/**
 * Finds a face for every role. Files are read, and faces measured, when first asked for.
 * Throws a {@link FontError} `font-missing` at once where a role has no face, `font-damaged` later where a file cannot
 * be used after all.
 */
export function loadFonts(options: FindOptions = {}): LoadedFonts {
  const report = findFonts(options);
  const missing = report.filter((entry) => entry.file === undefined);
  if (missing.length > 0) throw missingFonts(missing.map((entry) => entry.role));

  const bytesOf = sharedReader();
  const files = Object.fromEntries(report.map((entry) => [entry.role, fontFile(entry, bytesOf)])) as Record<
    FontRole,
    FontFile
  >;
  const faces = new Map<FontRole, FaceMetrics>();
  const measure = (role: FontRole): FaceMetrics => {
    const entry = report[FONT_ROLES.indexOf(role)];
    const { bytes, postscriptName } = files[role];
    try {
      return faceMetrics(role, bytes, postscriptName, entry?.standIn ?? false);
    } catch {
      throw damagedFont(role, entry?.file ?? '');
    }
  };
  const book: FontBook = {
    face: (role) => {
      const face = faces.get(role) ?? measure(role);
      faces.set(role, face);
      return face;
    },
  };
  return { book, files, report };
}

function fontFile(entry: FontReport, bytesOf: (role: FontRole, file: string) => Uint8Array): FontFile {
  return {
    role: entry.role,
    postscriptName: entry.postscriptName ?? '',
    get bytes() {
      return bytesOf(entry.role, entry.file ?? '');
    },
  };
}

/** Roles that share a collection share its bytes. */
function sharedReader(): (role: FontRole, file: string) => Uint8Array {
  const kept = new Map<string, Uint8Array>();
  return (role, file) => {
    const bytes = kept.get(file) ?? read(role, file);
    kept.set(file, bytes);
    return bytes;
  };
}

function read(role: FontRole, file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw damagedFont(role, file);
  }
}
