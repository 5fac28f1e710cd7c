import { dataFolder } from '#electron/desktop/data-folder';
import { openData, type OpenData } from '#electron/desktop/open-data';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import type { SettingsStore } from './settings';
import { askAboutStore } from './store-trouble';

/** Opens the office's records, asking the user where that fails; remembers where they are. `undefined`: given up. */
export async function openRecords(settings: SettingsStore, userData: string): Promise<OpenData | undefined> {
  const { dataFolder: chosen, knownFolders = [] } = settings.current();
  const folder = dataFolder({ argv: process.argv, env: process.env, chosen, userData });
  const opened = await openData(folder, {
    open: (options) => openStore({ ...options, tools: systemTools }),
    isKnown: (path) => knownFolders.includes(path),
    ask: askAboutStore,
  });
  if (opened === undefined) return undefined;
  if (opened.moved) settings.update({ dataFolder: opened.folder });
  if (!knownFolders.includes(opened.folder)) settings.update({ knownFolders: [...knownFolders, opened.folder] });
  return opened;
}
