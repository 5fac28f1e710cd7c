/** The one origin the app's window has. */
export const SCHEME = 'app';
export const HOST = 'zhiwen';
export const ORIGIN = `${SCHEME}://${HOST}`;
export const INDEX_URL = `${ORIGIN}/index.html`;

/** Whether a URL belongs to the app. Parsed, never compared as text: `app://zhiwen.evil/` begins like ours. */
export function isOwnUrl(text: string): boolean {
  const url = parseUrl(text);
  return url?.protocol === `${SCHEME}:` && url.host === HOST;
}

/** `new URL` without its exception; `URL.canParse` is younger than Electron 25. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
