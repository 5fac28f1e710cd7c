import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/**
 * Reads a file below `root` by the path of a URL (percent-encoded). `undefined` for everything else: a path that climbs
 * out in any spelling, a link that leads out, a folder, an unknown extension, a missing file.
 */
export async function readStaticFile(root: string, urlPath: string): Promise<StaticFile | undefined> {
  const segments = safeSegments(urlPath);
  const mediaType = MEDIA_TYPES[extname(segments?.at(-1) ?? '')];
  if (segments === undefined || mediaType === undefined) return undefined;
  try {
    const home = await realpath(root);
    const file = await realpath(join(home, ...segments));
    // With the separator, so that a sister folder with a longer name is not taken for the root.
    if (!file.startsWith(home + sep)) return undefined;
    return { bytes: await readFile(file), mediaType };
  } catch {
    // Whatever the reason, the page learns only that there is no such file.
    return undefined;
  }
}

/** Decoded path segments, each a plain file name; `undefined` where one is not. */
function safeSegments(urlPath: string): readonly string[] | undefined {
  const segments = urlPath.split('/').filter((segment) => segment !== '');
  try {
    const decoded = segments.map(decodeURIComponent);
    return decoded.every(isPlainName) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

// eslint-disable-next-line no-control-regex -- a NUL would cut the path short
const isPlainName = (name: string): boolean => !name.startsWith('.') && !/[/\\:\u0000-\u001f]/.test(name);
