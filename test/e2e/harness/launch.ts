import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** The real app, started from this checkout with a fresh user folder. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Its user folder; the records lie in `data` below it. */
  readonly userData: string;
  /** What the window's console and its uncaught errors said, errors only. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
  /** Ends the program as a power cut does, and leaves its user folder. */
  readonly kill: () => Promise<void>;
}

const ROOT = resolve(import.meta.dirname, '../../..');

/** Chromium refuses its sandbox to root; nobody else runs without it. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface LaunchOptions {
  /** A user folder that was used before; without it, a fresh one. It is removed by `close`. */
  readonly userData?: string;
  readonly args?: readonly string[];
}

/** Starts the app of this checkout, or the one `ZHIWEN_APP` names: a build with a guard taken out, say. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const executablePath = process.env['ZHIWEN_ELECTRON'];
  if (executablePath === undefined) throw new Error('ZHIWEN_ELECTRON does not say where Electron is');
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'zhiwen-e2e-')));
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, `--user-data-dir=${userData}`, process.env['ZHIWEN_APP'] ?? ROOT, ...(options.args ?? [])],
    env: environment(),
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  await page.waitForLoadState();
  return {
    app,
    page,
    userData,
    complaints,
    async kill() {
      const ended = new Promise((resolve) => app.process().once('exit', resolve));
      app.process().kill('SIGKILL');
      await ended;
    },
    async close() {
      // Unsaved work in the window must not hold up the end of a test.
      await app
        .evaluate(({ dialog }) => {
          dialog.showMessageBoxSync = () => 1;
        })
        .catch(() => undefined);
      await app.close().catch(() => undefined); // A test may have ended it.
      await rm(userData, { recursive: true, force: true });
    },
  };
}

/** Left over from other Electron programs, ELECTRON_RUN_AS_NODE would make ours a plain Node. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
