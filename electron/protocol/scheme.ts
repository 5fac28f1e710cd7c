import { protocol, type Session } from 'electron';

import { answer, type Sources } from './answer';
import { SCHEME } from '#electron/platform/origin';

/** Declares the app's own scheme as a standard, secure one. Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the scheme in a session. */
export function serveScheme(session: Session, sources: Sources): void {
  session.protocol.handle(SCHEME, (request) => answer(request, sources));
}
