import { ensureElectron } from '../setup/electron.mjs';
import { openVirtualDisplay } from '../setup/display.mjs';

/**
 * Gives the end-to-end tests an Electron (`ZHIWEN_ELECTRON`) and, on Linux, a screen of their own (`DISPLAY`), so that
 * they run alike from `npm test`, from an editor and in CI.
 * @returns {Promise<() => void>} closes the screen
 */
export default async function setup() {
  process.env.ZHIWEN_ELECTRON = await ensureElectron();
  if (process.platform !== 'linux') return () => {};
  const display = await openVirtualDisplay();
  process.env.DISPLAY = display.name;
  delete process.env.WAYLAND_DISPLAY;
  return display.close;
}
