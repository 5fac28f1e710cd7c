import type { ElectronApplication } from 'playwright-core';

/** A window the app did not open, with every door of Electron left ajar: what an attacker would wish for. */
export interface Stranger {
  readonly invoke: (channel: string, argument?: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export async function openStranger(app: ElectronApplication, url: string): Promise<Stranger> {
  const id = await app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false },
    });
    await window.loadURL(url);
    return window.id;
  }, url);
  return {
    invoke: (channel, argument) =>
      app.evaluate(
        ({ BrowserWindow }, [id, channel, argument]) =>
          BrowserWindow.fromId(id)?.webContents.executeJavaScript(
            `require('electron').ipcRenderer.invoke(${JSON.stringify(channel)}, ${JSON.stringify(argument ?? null)} ?? undefined)`,
          ) as Promise<unknown>,
        [id, channel, argument] as const,
      ),
    close: () =>
      app.evaluate(({ BrowserWindow }, id) => {
        BrowserWindow.fromId(id)?.destroy();
      }, id),
  };
}
