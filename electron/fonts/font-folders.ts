import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** Folders to look through instead of the system's: for tests, and for offices that keep their fonts on a share. */
const OVERRIDE = 'ZHIWEN_FONT_DIRS';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the system and the user keep fonts, the user's own folder first. Folders that do not exist are listed too. */
export function fontFolders(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  home: string = homedir(),
): readonly string[] {
  const override = env[OVERRIDE];
  const { delimiter } = platform === 'win32' ? win32 : posix;
  if (override !== undefined) return override.split(delimiter).filter((folder) => folder !== '');
  if (platform === 'win32') return windows(env, home);
  if (platform === 'darwin') return macos(home);
  return linux(env, home);
}

function windows(env: Environment, home: string): readonly string[] {
  const local = env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local');
  const system = env['WINDIR'] ?? env['SystemRoot'] ?? 'C:\\Windows';
  return [win32.join(local, 'Microsoft', 'Windows', 'Fonts'), win32.join(system, 'Fonts')];
}

function macos(home: string): readonly string[] {
  const downloaded = [6, 7, 8].map((step) => `/System/Library/AssetsV2/com_apple_MobileAsset_Font${String(step)}`);
  return [
    posix.join(home, 'Library', 'Fonts'),
    '/Library/Fonts',
    '/System/Library/Fonts',
    ...downloaded,
    '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
  ];
}

function linux(env: Environment, home: string): readonly string[] {
  const user = env['XDG_DATA_HOME'] ?? posix.join(home, '.local', 'share');
  const system = (env['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share').split(':').filter((folder) => folder !== '');
  return [
    ...new Set([
      posix.join(user, 'fonts'),
      posix.join(home, '.fonts'),
      ...system.map((folder) => posix.join(folder, 'fonts')),
      '/usr/local/share/fonts',
      '/usr/share/fonts',
      // Debian's texlive-lang-chinese keeps the free Fandol faces outside the font folders.
      '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
    ]),
  ];
}
