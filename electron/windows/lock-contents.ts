import type { App, WebContents } from 'electron';

import { INDEX_URL } from '#electron/platform/origin';
import { report } from '#electron/platform/report';

/** Ties every page the app ever makes to the page it was made for. */
export function lockEveryContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    report('window refused', url);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('will-navigate', (event, url) => {
    // Reloading the page is no way out of it.
    if (url === INDEX_URL) return;
    event.preventDefault();
    report('navigation refused', url);
  });
  contents.on('will-redirect', (event, url) => {
    event.preventDefault();
    report('redirect refused', url);
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
