import type { App } from 'electron';

import type { AppInfo } from '#data/contract/types';

/** Name of the program, as its users know it. */
export const APP_NAME = '制文';

export const appInfo = (app: App): AppInfo => ({
  name: APP_NAME,
  version: app.getVersion(),
  electron: process.versions['electron'] ?? '',
  chrome: process.versions['chrome'] ?? '',
  platform: process.platform,
});
