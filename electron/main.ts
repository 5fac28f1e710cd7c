/** Composition root of the desktop app: makes the parts, hands them to each other, opens the window. No logic. */
import { app, session, shell } from 'electron';
import { join } from 'node:path';

import type { EventName, Payload } from '#data/contract/contract';
import type { MenuCommand } from '#data/contract/types';
import { createDocumentPictures } from '#electron/desktop/document-pictures';
import { createDrafts } from '#electron/desktop/drafts';
import { createFileTokens } from '#electron/desktop/file-tokens';
import { createPictureShelf } from '#electron/desktop/picture-shelf';
import { createHandlers } from '#electron/ipc/handlers';
import { registerCalls, tell as tellContents } from '#electron/ipc/register';
import { APP_NAME, appInfo } from '#electron/platform/app-info';
import { applySwitches } from '#electron/platform/switches';
import { createFontShelf } from '#electron/protocol/font-shelf';
import { declareScheme, serveScheme } from '#electron/protocol/scheme';
import { guardClose } from '#electron/windows/close-guard';
import { offerContextMenu } from '#electron/windows/context-menu';
import { guardMainProcess, guardWindowProcess } from '#electron/windows/crash-guard';
import { showDocument } from '#electron/windows/document-title';
import { lockEveryContents } from '#electron/windows/lock-contents';
import { lockSession } from '#electron/windows/lock-session';
import { createMainWindow, loadMainWindow } from '#electron/windows/main-window';
import { installMenu } from '#electron/windows/menu';
import { openSettings } from '#electron/windows/settings';
import { watchSize } from '#electron/windows/size-memory';
import { systemDialogs } from '#electron/windows/system-dialogs';
import { createTheme } from '#electron/windows/theme';
import { createEngine } from '#electron/workers/engine';
import { spawnEngine } from '#electron/workers/spawn-engine';

const devTools = !app.isPackaged;
const built = (name: string): string => join(__dirname, name);

guardMainProcess();
applySwitches(app.commandLine);
declareScheme();
lockEveryContents(app);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const settings = await openSettings(join(app.getPath('userData'), 'window.json'));
  const shelf = createPictureShelf(join(app.getPath('userData'), 'unsaved'));
  const engine = createEngine((listener) => spawnEngine(built('engine-worker.cjs'), shelf.folder, listener));
  const theme = createTheme(settings.current().theme);
  lockSession(session.defaultSession, { devTools });
  serveScheme(session.defaultSession, {
    root: built('renderer'),
    fontBytes: createFontShelf(engine),
    pictures: shelf.folder,
  });

  const window = createMainWindow({
    preload: built('preload.cjs'),
    devTools,
    title: APP_NAME,
    ...settings.current(),
    dark: theme.state().dark,
  });
  const tell = <Name extends EventName>(name: Name, payload: Payload<Name>): void => {
    tellContents(window.webContents, name, payload);
  };
  const drafts = createDrafts();
  let edited = false;

  registerCalls({
    isOwnWindow: (id) => !window.isDestroyed() && id === window.webContents.id,
    handlers: createHandlers({
      engine,
      drafts,
      shelf,
      pictures: createDocumentPictures(shelf),
      dialogs: systemDialogs(window, app.getPath('documents')),
      tokens: createFileTokens(),
      appInfo: appInfo(app),
      showInFolder: (path) => {
        shell.showItemInFolder(path);
      },
      progress: (progress) => {
        tell('exportProgress', progress);
      },
      theme: theme.state,
      setTheme: (choice) => {
        settings.update({ theme: choice });
        return theme.choose(choice);
      },
      documentState: (state) => {
        edited = state.edited;
        showDocument(window, APP_NAME, state);
      },
    }),
  });

  const send = (command: MenuCommand): void => {
    tell('menuCommand', command);
  };
  installMenu({ mac: process.platform === 'darwin', devTools, send });
  theme.onChange((state) => {
    tell('themeChanged', state);
  });
  offerContextMenu(window, send);
  watchSize(window, settings.update);
  guardClose(window, () => edited);
  guardWindowProcess(window, () => {
    drafts.lose();
    loadMainWindow(window);
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  loadMainWindow(window);
}
