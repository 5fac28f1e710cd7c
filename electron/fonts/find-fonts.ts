import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { FONT_ROLES, type FontRole } from '#engine/fonts/font-book';
import { FONT_FACES, type FaceChoice } from '#standard/font-faces';
import { fontFolders } from './font-folders';
import type { FaceNames } from './name-table';
import { readFaces } from './read-faces';

/** What was found for one typeface role. */
export interface FontReport {
  readonly role: FontRole;
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
}

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
  const faces = index((options.folders ?? fontFolders()).flatMap((folder) => fontFiles(folder, MAX_DEPTH)));
  return FONT_ROLES.map((role) => reportOn(role, FONT_FACES[role], faces));
}

function reportOn(role: FontRole, choices: readonly FaceChoice[], faces: FaceIndex): FontReport {
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

type FaceIndex = ReadonlyMap<string, FoundFace>;

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
