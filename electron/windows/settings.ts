import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

import type { ThemeChoice } from '#data/contract/types';
import { report } from '#electron/platform/report';
import { durableWrite } from '#electron/storage/durable-write';

/** What the app remembers of its window and of where the records are. Losing it loses nothing of the user's. */
export interface Settings {
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
  readonly theme: ThemeChoice;
  /** Where the records are, if the user chose a folder. */
  readonly dataFolder?: string | undefined;
  /** Who issued, reserved or archived last. */
  readonly person?: string | undefined;
  /** The passphrase of backups, locked by the system for this user of this machine. */
  readonly backupSecret?: string | undefined;
  /** Folders that had records in an earlier session: were they empty, that would be a loss. */
  readonly knownFolders?: readonly string[] | undefined;
}

export const DEFAULT_SETTINGS: Settings = { width: 1440, height: 900, maximized: false, theme: 'system' };

const side = (smallest: number) => v.pipe(v.number(), v.integer(), v.minValue(smallest), v.maxValue(20_000));

/** Each field falls back on its own, so that one bad value does not cost the others. */
const settingsSchema = v.object({
  width: v.fallback(side(960), DEFAULT_SETTINGS.width),
  height: v.fallback(side(600), DEFAULT_SETTINGS.height),
  maximized: v.fallback(v.boolean(), DEFAULT_SETTINGS.maximized),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.theme),
  dataFolder: v.optional(v.fallback(v.optional(v.string()), undefined)),
  person: v.optional(v.fallback(v.optional(v.string()), undefined)),
  backupSecret: v.optional(v.fallback(v.optional(v.string()), undefined)),
  knownFolders: v.optional(v.fallback(v.array(v.string()), [])),
});

async function readSettings(file: string): Promise<Settings> {
  try {
    const parsed = v.safeParse(settingsSchema, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.output : DEFAULT_SETTINGS;
  } catch {
    // First start, or a file nobody can read: the window simply opens in its usual size.
    return DEFAULT_SETTINGS;
  }
}

export interface SettingsStore {
  readonly current: () => Settings;
  readonly update: (change: Partial<Settings>) => void;
}

/** The settings and a way to change them; every change is on disk a moment later. */
export async function openSettings(file: string): Promise<SettingsStore> {
  let settings = await readSettings(file);
  let writing: Promise<void> = Promise.resolve();
  return {
    current: () => settings,
    update(change) {
      settings = { ...settings, ...change };
      const bytes = Buffer.from(JSON.stringify(settings));
      writing = writing
        .then(() => durableWrite(file, bytes, { overwrite: true }))
        .catch(() => {
          report('settings were not kept');
        });
    },
  };
}
