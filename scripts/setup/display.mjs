import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { missing } from '../lib/missing.mjs';

/** Wide enough for the app's form, pages and thumbnails side by side. */
const SCREEN = '1600x1000x24';

/** Whether windows can be shown on this machine. */
export const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Starts a screen in memory. Xvfb itself picks a free number, so that several can run at once.
 * @returns {Promise<{ name: string, close: () => void }>} `name` is what DISPLAY must say
 */
export async function openVirtualDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise((resolve) => {
    server.on('error', () => resolve(undefined));
    server.on('exit', () => resolve(undefined));
    createInterface(server.stdout).once('line', resolve);
  });
  if (number === undefined) throw missing('虚拟屏幕 Xvfb 未能启动', 'sudo apt-get install xvfb');
  return { name: `:${number}`, close: () => server.kill() };
}
