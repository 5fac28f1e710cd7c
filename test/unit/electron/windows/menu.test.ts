import { expect, test, vi } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';

vi.mock('electron', () => ({ Menu: {} }));

const { menuTemplate } = await import('#electron/windows/menu');
const { contextMenuTemplate } = await import('#electron/windows/context-menu');

const flatten = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);

const all = (devTools = false): readonly MenuItemConstructorOptions[] =>
  flatten(menuTemplate({ send: () => undefined, devTools, mac: false }));

test('every item is Chinese', () => {
  for (const item of all()) if (item.type !== 'separator') expect(item.label).toMatch(/\p{Script=Han}/u);
});

test('no two items share an accelerator, and none takes a key that input methods use', () => {
  const keys = all().flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => /Space|CmdOrCtrl\+(Shift|\.)$/.test(key))).toEqual([]);
});

test('an item sends its command', () => {
  const send = vi.fn();
  const items = flatten(menuTemplate({ send, devTools: false, mac: false }));
  const commands = items.filter(({ id }) => id !== undefined);
  for (const item of commands) (item.click as () => void)();
  expect(send.mock.calls.map(([command]) => command as string)).toEqual(commands.map(({ id }) => id));
});

test('only development has developer tools, and nothing reloads the page', () => {
  const roles = (devTools: boolean): readonly unknown[] => all(devTools).map(({ role }) => role);
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(true)).toContain('toggleDevTools');
  for (const role of ['reload', 'forceReload', 'zoomIn', 'resetZoom']) expect(roles(true)).not.toContain(role);
});

const flags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };

test.each([
  ['a text field', { isEditable: true, selectionText: '' }, ['撤销', '剪切', '复制', '粘贴', '全选']],
  ['a selection', { isEditable: false, selectionText: '公文' }, ['复制']],
  ['anything else', { isEditable: false, selectionText: ' ' }, []],
])('the right button offers, on %s, what can be done there', (_where, params, labels) => {
  const items = contextMenuTemplate({ ...params, editFlags: flags as never }, () => undefined);
  expect(items.flatMap(({ label }) => label ?? [])).toEqual(labels);
});
