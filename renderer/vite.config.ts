import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  // The window protocol puts a fresh nonce in this place each time it serves the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'chrome114',
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    // Everything is on the disk beside the page: one file loads faster than several, and nothing may become a data: URL.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
