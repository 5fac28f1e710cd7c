/** Puts the contract, and nothing else, at `window.zhiwen`. Runs sandboxed: no Node, no state. */
import { contextBridge, ipcRenderer } from 'electron';

import { bridgeOver } from './bridge';

contextBridge.exposeInMainWorld(
  'zhiwen',
  bridgeOver({
    invoke: (channel, argument) => ipcRenderer.invoke(channel, argument),
    listen: (channel, listener) => {
      // The event object would hand the page `sender`; only the payload goes on.
      const forward = (_event: unknown, payload: unknown): void => {
        listener(payload);
      };
      ipcRenderer.on(channel, forward);
      return () => {
        ipcRenderer.removeListener(channel, forward);
      };
    },
  }),
);
