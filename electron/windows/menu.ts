import { Menu, type MenuItemConstructorOptions } from 'electron';

import type { MenuCommand } from '#data/contract/types';

export interface MenuOptions {
  readonly send: (command: MenuCommand) => void;
  readonly devTools: boolean;
  readonly mac: boolean;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The menu bar. Its items only say what is wanted; the window knows how. */
export function installMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

export function menuTemplate({ send, devTools, mac }: MenuOptions): MenuItemConstructorOptions[] {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    id: command,
    click: () => {
      send(command);
    },
    ...(accelerator === undefined ? {} : { accelerator }),
  });

  const file: MenuItemConstructorOptions = {
    label: '文件(&F)',
    submenu: [
      item('新建(&N)', 'new', 'CmdOrCtrl+N'),
      item('草稿箱…(&D)', 'show-drafts', 'CmdOrCtrl+Shift+O'),
      item('打开文件…(&O)', 'open', 'CmdOrCtrl+O'),
      separator,
      item('保存(&S)', 'save', 'CmdOrCtrl+S'),
      item('另存为文件…(&A)', 'save-as', 'CmdOrCtrl+Shift+S'),
      item('历史版本…(&H)', 'show-history', 'CmdOrCtrl+H'),
      separator,
      item('导出 PDF…(&P)', 'export-pdf', 'CmdOrCtrl+E'),
      item('导出 Word 文档…(&W)', 'export-docx', 'CmdOrCtrl+Shift+E'),
      item('同时导出 PDF 和 Word…(&B)', 'export-both', 'CmdOrCtrl+Alt+E'),
      separator,
      { role: 'quit', label: '退出(&X)' },
    ],
  };

  const edit: MenuItemConstructorOptions = {
    label: '编辑(&E)',
    submenu: [
      item('撤销(&U)', 'undo', 'CmdOrCtrl+Z'),
      item('重做(&R)', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      separator,
      { role: 'cut', label: '剪切(&T)' },
      { role: 'copy', label: '复制(&C)' },
      { role: 'paste', label: '粘贴(&P)' },
      { role: 'selectAll', label: '全选(&A)' },
    ],
  };

  const view: MenuItemConstructorOptions = {
    label: '视图(&V)',
    submenu: [
      item('放大(&I)', 'zoom-in', 'CmdOrCtrl+='),
      item('缩小(&O)', 'zoom-out', 'CmdOrCtrl+-'),
      item('适合宽度(&W)', 'zoom-fit', 'CmdOrCtrl+0'),
      item('实际大小(&1)', 'zoom-actual', 'CmdOrCtrl+1'),
      separator,
      item('上一页(&P)', 'previous-page', 'Alt+PageUp'),
      item('下一页(&N)', 'next-page', 'Alt+PageDown'),
      separator,
      item('问题列表(&M)', 'show-problems', 'CmdOrCtrl+Shift+M'),
      item('自检结果(&K)', 'show-check', 'CmdOrCtrl+Shift+K'),
      { role: 'togglefullscreen', label: '全屏(&F)' },
      ...(devTools ? [{ role: 'toggleDevTools' as const, label: '开发者工具' }] : []),
    ],
  };

  const office: MenuItemConstructorOptions = {
    label: '办公(&O)',
    submenu: [
      item('办理…(&H)', 'show-life', 'CmdOrCtrl+Shift+H'),
      item('签发…(&I)', 'issue', 'CmdOrCtrl+Shift+Enter'),
      separator,
      item('发文登记簿(&R)', 'show-register', 'CmdOrCtrl+Shift+L'),
      item('档案(&A)', 'show-archive', 'CmdOrCtrl+Shift+A'),
      item('搜索(&S)', 'show-search', 'CmdOrCtrl+Shift+F'),
      item('通讯录(&D)', 'show-directory', 'CmdOrCtrl+Shift+D'),
      item('备份(&B)', 'show-backup'),
    ],
  };

  const tools: MenuItemConstructorOptions = {
    label: '工具(&T)',
    submenu: [item('检查文件…(&C)', 'check-file')],
  };

  const help: MenuItemConstructorOptions = {
    label: '帮助(&H)',
    submenu: [item('字体(&F)', 'show-fonts'), item('关于制文(&A)', 'show-about')],
  };

  // macOS puts the program's own menu first, whatever it is called.
  const own: MenuItemConstructorOptions = { role: 'appMenu' };
  return mac ? [own, file, edit, view, office, tools, help] : [file, edit, view, office, tools, help];
}
