import { ipcMain, type WebContents } from 'electron';

import { dispatch, type Door } from './dispatch';
import { CALL_NAMES, channelOf, type EventName, type Payload } from '#data/contract/contract';
import { senderOf } from '#electron/platform/sender';

/** Registers every call of the contract, and nothing else. */
export function registerCalls(door: Door): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(channelOf(name), (event, argument: unknown) => dispatch(door, name, senderOf(event), argument));
  }
}

/** Tells a window something unasked. */
export function tell<Name extends EventName>(contents: WebContents, name: Name, payload: Payload<Name>): void {
  if (!contents.isDestroyed()) contents.send(channelOf(name), payload);
}
