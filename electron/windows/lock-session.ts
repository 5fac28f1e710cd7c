import type { Session } from 'electron';

import { isOwnUrl, parseUrl } from '#electron/platform/origin';
import { report } from '#electron/platform/report';

/** Copying from the preview; everything else a page could ask for is denied. */
const ALLOWED_PERMISSIONS: readonly string[] = ['clipboard-sanitized-write'];

/** Denies every permission and every request that would leave the machine. */
export function lockSession(session: Session, options: { readonly devTools: boolean }): void {
  const isAllowed = (permission: string, url: string): boolean =>
    ALLOWED_PERMISSIONS.includes(permission) && isOwnUrl(url);

  session.setPermissionRequestHandler((_contents, permission, grant, details) => {
    grant(isAllowed(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin));
  session.setDevicePermissionHandler(() => false);

  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const allowed = staysHere(url, options.devTools);
    if (!allowed) report('request refused', parseUrl(url)?.origin);
    decide({ cancel: !allowed });
  });

  // Its dictionaries would be downloaded.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Whether a URL is served by the app itself or holds its own content. */
export function staysHere(url: string, devTools: boolean): boolean {
  const protocol = parseUrl(url)?.protocol;
  return isOwnUrl(url) || protocol === 'blob:' || protocol === 'data:' || (devTools && protocol === 'devtools:');
}
