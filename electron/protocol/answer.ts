import { randomBytes } from 'node:crypto';

import { securityHeaders } from './csp';
import { readStaticFile } from './static-file';
import { FACE_ROLES, type FontRole } from '#engine/fonts/font-book';
import { isOwnUrl, ORIGIN, parseUrl } from '#electron/platform/origin';

export interface Sources {
  /** Folder of the built renderer. */
  readonly root: string;
  /** Bytes of the face a role is set in, as a single-face font file. */
  readonly fontBytes: (role: FontRole) => Promise<Uint8Array | undefined>;
  /** Folder of the pictures of the document in the window, which are called by their content. */
  readonly pictures: string;
}

/** Stands in the built page where its nonce belongs (`html.cspNonce` of the renderer's build). */
const NONCE_MARK = '__CSP_NONCE__';

/** Where the window finds the face of a role. */
export const fontUrl = (role: FontRole): string => `${ORIGIN}/fonts/${encodeURIComponent(role)}`;

/** Where the window finds a picture: the name that the shelf gave it, and no other. */
const PICTURE_PATH = /^\/pictures\/[0-9a-f]{64}\.(?:png|jpg)$/;

const FONT_PATH = /^\/fonts\/([^/]+)$/;

/**
 * Answers a request for `app://zhiwen/…`: the renderer's files, the faces the pages are set in, and the
 * pictures on them. Every page load
 * gets a nonce of its own.
 */
export async function answer(request: Pick<Request, 'url' | 'method'>, sources: Sources): Promise<Response> {
  const url = parseUrl(request.url);
  if (url === undefined || !isOwnUrl(request.url) || request.method !== 'GET') return notFound();
  const font = FONT_PATH.exec(url.pathname)?.[1];
  if (font !== undefined) return answerFont(font, sources);
  return answerFile(url.pathname, PICTURE_PATH.test(url.pathname) ? sources.pictures : sources.root);
}

async function answerFile(path: string, root: string): Promise<Response> {
  const file = await readStaticFile(root, path);
  if (file === undefined) return notFound();
  const nonce = freshNonce();
  const body = file.mediaType.startsWith('text/html')
    ? file.bytes.toString('utf8').replaceAll(NONCE_MARK, nonce)
    : file.bytes;
  return respond(200, body, file.mediaType, nonce);
}

async function answerFont(encodedRole: string, { fontBytes }: Sources): Promise<Response> {
  const role = FACE_ROLES.find((known) => encodeURIComponent(known) === encodedRole);
  const bytes = role === undefined ? undefined : await fontBytes(role);
  return bytes === undefined ? notFound() : respond(200, bytes, 'font/otf');
}

const freshNonce = (): string => randomBytes(16).toString('base64');

const notFound = (): Response => respond(404, 'not found', 'text/plain');

function respond(status: number, body: string | Uint8Array, mediaType: string, nonce = freshNonce()): Response {
  // Files are never read into memory that is shared, which is all that the wider type would allow.
  return new Response(body as string | Uint8Array<ArrayBuffer>, {
    status,
    headers: { ...securityHeaders(nonce), 'Content-Type': mediaType, 'Cache-Control': 'no-store' },
  });
}
