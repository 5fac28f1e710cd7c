import { BrowserWindow, type WebPreferences } from 'electron';

import { INDEX_URL } from '#electron/platform/origin';

export interface WindowOptions {
  readonly preload: string;
  readonly devTools: boolean;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
  readonly dark: boolean;
}

/** Stated in full, so that a change of Electron's defaults cannot weaken them. */
const webPreferences = ({ preload, devTools }: WindowOptions): WebPreferences => ({
  preload,
  devTools,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  // alert() and its kin would freeze the window and block input methods.
  disableDialogs: true,
});

/** Makes the app's only window; it shows itself once there is something to see. */
export function createMainWindow(options: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: options.width,
    height: options.height,
    minWidth: 960,
    minHeight: 600,
    title: options.title,
    backgroundColor: options.dark ? '#202429' : '#f4f5f7',
    show: false,
    webPreferences: webPreferences(options),
  });
  window.once('ready-to-show', () => {
    if (options.maximized) window.maximize();
    window.show();
  });
  // The title bar shows the document, not the page's own title.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  return window;
}

/** Loads the page, anew after a crash. */
export function loadMainWindow(window: BrowserWindow): void {
  void window.loadURL(INDEX_URL);
}
