import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

/** Templates are imported as text, as in the bundles. */
const handlebarsAsText: Plugin = {
  name: 'handlebars-as-text',
  enforce: 'pre',
  load: (id) => (id.endsWith('.hbs') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined),
};

/** Character maps are imported as bytes, as in the bundles. */
const CHARACTER_MAP = /\.bcmap$/;
const characterMapsAsBytes: Plugin = {
  name: 'character-maps-as-bytes',
  enforce: 'pre',
  load: (id) => (CHARACTER_MAP.test(id) ? `export default Uint8Array.of(${readFileSync(id).join(',')});` : undefined),
};

/**
 * Two projects: `unit` is everything that needs no window; `e2e` drives the real one, a file at a time, on a screen that
 * the global set-up provides.
 */
export default defineConfig({
  plugins: [handlebarsAsText, characterMapsAsBytes],
  test: {
    maxWorkers: 2,
    server: { deps: { inline: [CHARACTER_MAP] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{e2e,security}/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/{e2e,security}/**/*.test.ts'],
          globalSetup: ['scripts/test/window-setup.mjs'],
          fileParallelism: false,
          // After all else, so that nothing takes the processor from a window that is being watched.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
