import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';

import type { MenuCommand } from '#data/contract/types';

/** Electron brings no menu for the right mouse button; text fields and selections need one. */
export function offerContextMenu(window: BrowserWindow, send: (command: MenuCommand) => void): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextMenuTemplate(params, send);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}

export function contextMenuTemplate(
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { role: 'copy', label: '复制', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    {
      label: '撤销',
      // The window keeps the steps of the whole document; the browser knows those of one box.
      click: () => {
        send('undo');
      },
    },
    { type: 'separator' },
    { role: 'cut', label: '剪切', enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: '粘贴', enabled: editFlags.canPaste },
    { role: 'selectAll', label: '全选', enabled: editFlags.canSelectAll },
  ];
}
