/** npm start: all set-up, then the app; without a display, every built-in sample as PDF and DOCX. */
import { ensureBuilt } from './build/targets.mjs';
import { runScript } from './lib/missing.mjs';
import { hasDisplay } from './setup/display.mjs';
import { ensureFonts } from './setup/fonts.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { openApp } from './start/app.mjs';
import { writeSamples } from './start/samples.mjs';

await runScript(async () => {
  await ensureNodeModules();
  await ensureBuilt('programs');
  await ensureFonts();
  return hasDisplay() ? openApp() : writeSamples();
});
