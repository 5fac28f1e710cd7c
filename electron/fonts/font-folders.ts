import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

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
  if (override !== undefined) return override.split(delimiter).filter((folder) => folder !== '');
  if (platform === 'win32') return windows(env, home);
  if (platform === 'darwin') return macos(home);
  return linux(env, home);
}

function windows(env: Environment, home: string): readonly string[] {
  const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
  const system = env['WINDIR'] ?? env['SystemRoot'] ?? 'C:\\Windows';
  return [join(local, 'Microsoft', 'Windows', 'Fonts'), join(system, 'Fonts')];
}

function macos(home: string): readonly string[] {
  const downloaded = [6, 7, 8].map((step) => `/System/Library/AssetsV2/com_apple_MobileAsset_Font${String(step)}`);
  return [
    join(home, 'Library', 'Fonts'),
    '/Library/Fonts',
    '/System/Library/Fonts',
    ...downloaded,
    '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
  ];
}

function linux(env: Environment, home: string): readonly string[] {
  const user = env['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
  const system = (env['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share').split(':').filter((folder) => folder !== '');
  return [
    ...new Set([
      join(user, 'fonts'),
      join(home, '.fonts'),
      ...system.map((folder) => join(folder, 'fonts')),
      '/usr/local/share/fonts',
      '/usr/share/fonts',
      // Debian's texlive-lang-chinese keeps the free Fandol faces outside the font folders.
      '/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol',
    ]),
  ];
}
