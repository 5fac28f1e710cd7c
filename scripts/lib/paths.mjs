import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the project. */
export const inRoot = (...parts) => join(root, ...parts);

/** Where set-up keeps what is too big to fetch twice; outside the project so that a fresh clone finds it. */
export const cacheDir = () => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'zhiwen');

/** The user's own font folder, which fontconfig and the app both search. */
export const userFontDir = () =>
  join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'fonts', 'zhiwen');
