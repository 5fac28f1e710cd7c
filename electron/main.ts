/** Composition root of the desktop app: makes the parts, hands them to each other, opens the window. No logic. */
import { app, session as sessions, shell } from 'electron';
import { join } from 'node:path';

import type { EventName, Payload } from '#data/contract/contract';
import type { MenuCommand } from '#data/contract/types';
import { openBackups } from '#electron/desktop/backup/open-backups';
import { createPassphrases } from '#electron/desktop/backup/passphrases';
import { createDocumentPictures } from '#electron/desktop/document-pictures';
import { cutOffDraft, findKept } from '#electron/desktop/cut-off';
import { createFileTokens } from '#electron/desktop/file-tokens';
import { createPictureShelf } from '#electron/desktop/picture-shelf';
import { createSearching, noticingEngine, noticingStore } from '#electron/desktop/office/searching';
import { openTemplateShelf } from '#electron/desktop/office/template-shelf';
import { createRecovery } from '#electron/desktop/recovery';
import { markSession } from '#electron/desktop/session-mark';
import { pictureFolder, sweepPictures } from '#electron/desktop/sweep-pictures';
import { reopeningStore } from '#electron/desktop/reopening-store';
import { createStoreNotices, tellingStore } from '#electron/desktop/telling-store';
import { createHandlers } from '#electron/ipc/handlers';
import { registerCalls, tell as tellContents } from '#electron/ipc/register';
import { APP_NAME, appInfo } from '#electron/platform/app-info';
import { applySwitches } from '#electron/platform/switches';
import { userName } from '#electron/platform/user-name';
import { createFontShelf } from '#electron/protocol/font-shelf';
import { declareScheme, serveScheme } from '#electron/protocol/scheme';
import { openStore } from '#electron/storage/open-store';
import { createClosedDrafts } from '#electron/search/closed-drafts';
import { systemTools } from '#electron/storage/system-tools';
import { guardClose } from '#electron/windows/close-guard';
import { offerContextMenu } from '#electron/windows/context-menu';
import { guardMainProcess, guardWindowProcess } from '#electron/windows/crash-guard';
import { showDocument } from '#electron/windows/document-title';
import { lockEveryContents } from '#electron/windows/lock-contents';
import { lockSession } from '#electron/windows/lock-session';
import { createMainWindow, loadMainWindow } from '#electron/windows/main-window';
import { installMenu } from '#electron/windows/menu';
import { openRecords } from '#electron/windows/open-records';
import { openSettings } from '#electron/windows/settings';
import { watchSize } from '#electron/windows/size-memory';
import { systemDialogs } from '#electron/windows/system-dialogs';
import { systemVault } from '#electron/windows/system-vault';
import { createTheme } from '#electron/windows/theme';
import { createBackupRunner } from '#electron/workers/backup-runner';
import { createEngine } from '#electron/workers/engine';
import { startSearch } from '#electron/workers/search';
import { spawnBackup } from '#electron/workers/spawn-backup';
import { spawnEngine } from '#electron/workers/spawn-engine';
import { createVerifier } from '#electron/workers/verify';

const devTools = !app.isPackaged;
const built = (name: string): string => join(__dirname, name);

/** When the start is over and nobody waits for the disk. */
const INDEX_AFTER_MS = 5_000;
const SWEEP_AFTER_MS = 20_000;

guardMainProcess();
applySwitches(app.commandLine);
declareScheme();
lockEveryContents(app);

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const settings = await openSettings(join(userData, 'window.json'));
  const records = await openRecords(settings, userData);
  if (records === undefined) {
    app.exit(1);
    return;
  }
  const session = await markSession(join(userData, 'session.json'), systemTools.now());
  const shelf = createPictureShelf(pictureFolder(records.folder));
  const templates = await openTemplateShelf(records.store);
  const searching = createSearching(() => startSearch(built('search-worker.cjs'), records.folder));
  const engine = noticingEngine(
    createEngine(
      (listener) => spawnEngine(built('engine-worker.cjs'), shelf.folder, listener),
      () => ({ job: 'useTemplates', argument: { templates: templates.inUse() } }),
    ),
    searching.noteChange,
  );
  const theme = createTheme(settings.current().theme);
  lockSession(sessions.defaultSession, { devTools });
  serveScheme(sessions.defaultSession, {
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
  const notices = createStoreNotices(() => {
    tell('storeNotices', null);
  });
  notices.add(records.notices);
  const { folder } = records;
  const reopening = reopeningStore(records.store, () => openStore({ folder, tools: systemTools, mustExist: true }));
  const store = noticingStore(tellingStore(reopening.store, notices), searching.noteChange);
  const recovery = createRecovery({
    findOpen: (id) => findKept(store, id),
    cutOff: () => cutOffDraft(store, session.cutOff),
  });
  let open = false;
  const dialogs = systemDialogs(window, app.getPath('documents'));
  const tokens = createFileTokens();
  const backupPorts = {
    ...{ store, folder, dialogs, tokens },
    reopen: async () => {
      await reopening.reopen();
      await searching.reopen();
    },
    runner: createBackupRunner((listener) => spawnBackup(built('backup-worker.cjs'), listener)),
    passphrases: createPassphrases(systemVault, {
      read: () => settings.current().backupSecret,
      write: (backupSecret) => {
        settings.update({ backupSecret });
      },
    }),
    tell: {
      progress: (progress: Payload<'backupProgress'>) => {
        tell('backupProgress', progress);
      },
      changed: () => {
        tell('backupChanged', null);
      },
    },
  };
  const backups = openBackups(backupPorts, {
    exit: (state) => {
      tell('exitBackup', state);
    },
    notify: (message) => {
      notices.add([message]);
    },
  });
  const guard = guardClose(window, {
    isOpen: () => open,
    askToSave: () => {
      tell('closeRequested', null);
    },
    mayLeave: () => backups.exitBackups.mayLeave(),
    insist: () => {
      backups.exitBackups.insist();
    },
  });

  registerCalls({
    isOwnWindow: (id) => !window.isDestroyed() && id === window.webContents.id,
    handlers: createHandlers({
      engine,
      ...backupPorts,
      ...backups,
      by: userName(),
      closed: createClosedDrafts(join(records.folder, 'index')),
      person: () => settings.current().person ?? '',
      rememberPerson: (person) => {
        settings.update({ person });
      },
      recovery,
      searching,
      templates,
      notices,
      noteOpen: session.note,
      readyToClose: guard.ready,
      shelf,
      pictures: createDocumentPictures(shelf),
      appInfo: appInfo(app),
      showInFolder: (path) => {
        shell.showItemInFolder(path);
      },
      progress: (progress) => {
        tell('exportProgress', progress);
      },
      verifier: createVerifier(built('verify-worker.cjs')),
      archiveProgress: (progress) => {
        tell('archiveProgress', progress);
      },
      theme: theme.state,
      setTheme: (choice) => {
        settings.update({ theme: choice });
        return theme.choose(choice);
      },
      documentState: (state) => {
        open = state.name !== '';
        void session.note(state.draft);
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
  guardWindowProcess(window, () => {
    open = false;
    recovery.lose();
    loadMainWindow(window);
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', session.end);
  loadMainWindow(window);
  setTimeout(searching.noteChange, INDEX_AFTER_MS).unref();
  backups.start();
  setTimeout(() => void sweepPictures(store, shelf), SWEEP_AFTER_MS).unref();
}
