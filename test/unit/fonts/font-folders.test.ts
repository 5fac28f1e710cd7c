import { describe, expect, it } from 'vitest';
import { fontFolders } from '#electron/fonts/font-folders';

describe('font folders', () => {
  it('are the system’s and the user’s on Linux, the user’s own first', () => {
    const folders = fontFolders('linux', { XDG_DATA_HOME: '/data' }, '/home/clerk');
    expect(folders[0]).toBe('/data/fonts');
    expect(folders).toEqual(
      expect.arrayContaining(['/home/clerk/.fonts', '/usr/share/fonts', '/usr/local/share/fonts']),
    );
    expect(new Set(folders).size).toBe(folders.length);
  });

  it('are the user’s and the system’s on Windows', () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\clerk\\AppData\\Local', WINDIR: 'C:\\Windows' };
    const folders = fontFolders('win32', env, 'C:\\Users\\clerk');
    expect(folders).toEqual(['C:\\Users\\clerk\\AppData\\Local\\Microsoft\\Windows\\Fonts', 'C:\\Windows\\Fonts']);
  });

  it('are the user’s and the system’s on macOS', () => {
    expect(fontFolders('darwin', {}, '/Users/clerk')).toEqual(
      expect.arrayContaining(['/Users/clerk/Library/Fonts', '/System/Library/Fonts']),
    );
  });

  it('are only those named in ZHIWEN_FONT_DIRS where that is set', () => {
    expect(fontFolders('linux', { ZHIWEN_FONT_DIRS: '/a:/b:' }, '/home/clerk')).toEqual(['/a', '/b']);
    expect(fontFolders('linux', { ZHIWEN_FONT_DIRS: '' }, '/home/clerk')).toEqual([]);
  });
});
