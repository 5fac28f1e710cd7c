import { readFileSync } from 'node:fs';
import { faceMetrics } from '#engine/fonts/face-metrics';
import {
  FACE_ROLES,
  FONT_ROLES,
  type FaceMetrics,
  type FaceRole,
  type FontBook,
  type FontFile,
  type FontFiles,
} from '#engine/fonts/font-book';
import type { FaceChoices } from '#standard/profile';
import { reportFonts, surveyFaces, type FaceIndex, type FindOptions, type FontReport } from './find-fonts';
import { damagedFont, missingFonts } from './font-error';

export interface LoadedFonts {
  readonly book: FontBook;
  readonly files: FontFiles;
  readonly report: readonly FontReport[];
  /** The same machine's fonts, chosen as a layout profile wants them. Throws where it has no Western face at all. */
  readonly chosenFor: (faces: FontWishes) => LoadedFonts;
}

export type FontWishes = Pick<FaceChoices, 'names' | 'western'>;

/**
 * Finds a face for every role. Files are read, and faces measured, when first asked for.
 * Throws a {@link FontError} `font-missing` at once where a role has no face, `font-damaged` later where a file cannot
 * be used after all.
 */
export function loadFonts(options: FindOptions = {}): LoadedFonts {
  const faces = surveyFaces(options);
  const machine: Machine = { faces, bytesOf: sharedReader(), measured: new Map() };
  const chosen = new Map<string, LoadedFonts>();
  const chosenFor = ({ names, western }: FontWishes): LoadedFonts => {
    const key = JSON.stringify([western, names]);
    const known = chosen.get(key) ?? { ...openFonts(machine, { names, western }), chosenFor };
    chosen.set(key, known);
    return known;
  };
  return chosenFor({ names: {}, western: false });
}

interface Machine {
  readonly faces: FaceIndex;
  readonly bytesOf: (role: FaceRole, file: string) => Uint8Array;
  /** By role and face. */
  readonly measured: Map<string, FaceMetrics>;
}

function openFonts(machine: Machine, { names, western }: FontWishes): Omit<LoadedFonts, 'chosenFor'> {
  const report = reportFonts(machine.faces, western ? FACE_ROLES : FONT_ROLES, names);
  const missing = report.filter((entry) => entry.file === undefined);
  if (missing.length > 0) throw missingFonts(missing.map((entry) => entry.role));
  const found = Object.fromEntries(report.map((entry) => [entry.role, fontFile(entry, machine)]));
  // No page names 西文 where none is wanted.
  const files = { 西文: found['宋体'], ...found, 粗仿宋: found['仿宋'] } as FontFiles;
  const face = (role: FaceRole): FaceMetrics => {
    const entry = report.find((one) => one.role === role);
    if (!entry) throw new Error(`no face is loaded for ${role}`);
    const metrics = measure(entry, machine);
    const wanted = names[role] ?? [];
    const meant = wanted.includes(entry.family ?? '') ? undefined : wanted[0];
    return meant === undefined ? metrics : { ...metrics, meant };
  };
  const kept = remember(face);
  const bold = (): FaceMetrics => ({ ...kept('仿宋'), role: '粗仿宋', bold: true });
  const keptBold = remember(bold);
  return {
    book: {
      face: (role) => (role === '粗仿宋' ? keptBold(role) : kept(role)),
      ...(western
        ? {
            get western() {
              return kept('西文');
            },
          }
        : {}),
    },
    files,
    report,
  };
}

function remember<K>(find: (key: K) => FaceMetrics): (key: K) => FaceMetrics {
  const known = new Map<K, FaceMetrics>();
  return (key) => {
    const face = known.get(key) ?? find(key);
    known.set(key, face);
    return face;
  };
}

function measure({ role, file = '', postscriptName = '', standIn }: FontReport, machine: Machine): FaceMetrics {
  const key = `${role} ${file} ${postscriptName}`;
  const bytes = machine.bytesOf(role, file);
  try {
    const metrics = machine.measured.get(key) ?? faceMetrics(role, bytes, postscriptName, standIn);
    machine.measured.set(key, metrics);
    return metrics;
  } catch {
    throw damagedFont(role, file);
  }
}

function fontFile({ role, file = '', postscriptName = '' }: FontReport, { bytesOf }: Machine): FontFile {
  return {
    role,
    postscriptName,
    get bytes() {
      return bytesOf(role, file);
    },
  };
}

/** Roles that share a collection share its bytes. */
function sharedReader(): Machine['bytesOf'] {
  const kept = new Map<string, Uint8Array>();
  return (role, file) => {
    const bytes = kept.get(file) ?? read(role, file);
    kept.set(file, bytes);
    return bytes;
  };
}

function read(role: FaceRole, file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw damagedFont(role, file);
  }
}
