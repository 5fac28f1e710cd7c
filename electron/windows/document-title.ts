import type { BrowserWindow } from 'electron';

export interface DocumentState {
  readonly name: string;
  readonly edited: boolean;
}

/** Shows in the title bar which document is open and whether it is saved. */
export function showDocument(window: BrowserWindow, app: string, { name, edited }: DocumentState): void {
  window.setTitle(name === '' ? app : `${edited ? '● ' : ''}${name} - ${app}`);
  window.setDocumentEdited(edited);
}
