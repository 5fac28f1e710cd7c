import { existsSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';

export const WINDOW_SOURCES = ['renderer', 'templates', 'data', 'package.json', 'package-lock.json', 'scripts/build'];

/** Bundles the window's page into dist/renderer. */
export async function buildWindow() {
  if (!existsSync(inRoot('renderer', 'index.html'))) return say('尚无源文件，跳过：renderer/index.html');
  const { build } = await import('vite');
  await build({ configFile: inRoot('renderer', 'vite.config.ts'), logLevel: 'warn' });
}
