import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { FONT_ROLES, type FaceRole } from '#engine/fonts/font-book';
import { FONT_FACES, type FaceChoice } from '#standard/font-faces';
import { fontFolders } from './font-folders';
import type { FaceNames } from './name-table';
import { readFaces } from './read-faces';

/** What was found for one typeface role. */
export interface FontReport {
  readonly role: FaceRole;
  /** Name of the face used, as people know it; absent where none was found. */
  readonly family?: string;
  readonly file?: string;
  readonly postscriptName?: string;
  /** True where a free face stands in for the one the standard means. */
  readonly standIn: boolean;
  /** The face an office is expected to have. */
  readonly wanted: string;
}

export interface FindOptions {
  /** Folders to look through; the system's and the user's when absent. */
  readonly folders?: readonly string[];
  /** The five of the standard when absent. */
  readonly roles?: readonly FaceRole[];
}

/** Faces an office wants before the program's own choice, by role, best first. */
export type WantedFaces = Partial<Readonly<Record<FaceRole, readonly string[]>>>;

interface FoundFace {
  readonly file: string;
  readonly names: FaceNames;
}

const FONT_FILE = /\.(?:ttf|otf|ttc|otc)$/iu;
const MAX_DEPTH = 6;
const MAX_FILES = 20_000;

/**
 * One entry a role, in the order of the roles. Only file heads are read; files that cannot be read are passed over, as a
 * font folder is not ours to judge.
 */
export function findFonts(options: FindOptions = {}): readonly FontReport[] {
  return reportFonts(surveyFaces(options), options.roles ?? FONT_ROLES);
}

/** Every usable face in the folders, by its names. */
export const surveyFaces = ({ folders = fontFolders() }: FindOptions): FaceIndex =>
  index(folders.flatMap((folder) => fontFiles(folder, MAX_DEPTH)));

export function reportFonts(
  faces: FaceIndex,
  roles: readonly FaceRole[],
  wanted: WantedFaces = {},
): readonly FontReport[] {
  return roles.map((role) => {
    const first = (wanted[role] ?? []).map((name): FaceChoice => ({ names: [name], standIn: false }));
    return reportOn(role, [...first, ...FONT_FACES[role]], faces);
  });
}

function reportOn(role: FaceRole, choices: readonly FaceChoice[], faces: FaceIndex): FontReport {
  const wanted = choices[0]?.names[0] ?? role;
  for (const choice of choices) {
    for (const name of choice.names) {
      const found = faces.get(key(name));
      if (!found) continue;
      const { file, names } = found;
      return {
        role,
        family: choice.names[0] ?? name,
        file,
        postscriptName: names.postscriptName,
        standIn: choice.standIn,
        wanted,
      };
    }
  }
  return { role, standIn: false, wanted };
}

export type FaceIndex = ReadonlyMap<string, FoundFace>;

const key = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '');

/** Faces by every name; the first file wins, and a face's own names win over a family it is only one style of. */
function index(files: readonly string[]): FaceIndex {
  const exact = new Map<string, FoundFace>();
  const families = new Map<string, FoundFace>();
  const add = (map: Map<string, FoundFace>, name: string, face: FoundFace): void => {
    if (!map.has(key(name))) map.set(key(name), face);
  };
  for (const file of files) {
    for (const names of facesOf(file)) {
      const face: FoundFace = { file, names };
      [names.postscriptName, ...names.fullNames].forEach((name) => add(exact, name, face));
      if (isRegular(names)) names.families.forEach((name) => add(families, name, face));
    }
  }
  return new Map([...families, ...exact]);
}

const REGULAR = new Set(['regular', 'normal', 'book', 'roman', 'r', '常规', '標準', '标准']);
const isRegular = (names: FaceNames): boolean =>
  names.styles.length === 0 || names.styles.some((style) => REGULAR.has(style.toLowerCase()));

/** A file that vanished or may not be read is no candidate; the survey of all the others goes on. */
function facesOf(file: string): readonly FaceNames[] {
  try {
    return readFaces(file);
  } catch {
    return [];
  }
}

/** Font files under a folder in a stable order; a folder that is absent or closed has none. */
function fontFiles(folder: string, depth: number): readonly string[] {
  const entries = list(folder);
  const files = entries.filter((entry) => !entry.isDirectory() && FONT_FILE.test(entry.name));
  const folders = depth > 0 ? entries.filter((entry) => entry.isDirectory()) : [];
  return [
    ...files.map((entry) => join(folder, entry.name)),
    ...folders.flatMap((entry) => fontFiles(join(folder, entry.name), depth - 1)),
  ].slice(0, MAX_FILES);
}

function list(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
