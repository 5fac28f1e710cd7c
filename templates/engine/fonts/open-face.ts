import { create, type Font } from 'fontkit';
import type { FontFile } from './font-book';

const opened = new WeakMap<Uint8Array, Map<string, Font>>();

/**
 * The parsed face behind a font file. Parsing is lazy inside, and what it has read is kept as long as the bytes are, so
 * that measuring and embedding share one face and a second document pays nothing.
 * Throws where the bytes are no font or the collection lacks the face.
 */
export function openFace(file: Pick<FontFile, 'bytes' | 'postscriptName'>): Font {
  const faces = opened.get(file.bytes) ?? new Map<string, Font>();
  opened.set(file.bytes, faces);
  const known = faces.get(file.postscriptName);
  if (known) return known;
  const face = parse(file.bytes, file.postscriptName);
  faces.set(file.postscriptName, face);
  return face;
}

function parse(bytes: Uint8Array, postscriptName: string): Font {
  // fontkit reads any Uint8Array; only its published type asks for a Buffer.
  const buffer = bytes as Parameters<typeof create>[0];
  const parsed = isCollection(bytes) ? create(buffer, postscriptName) : create(buffer);
  if (!parsed || !('unitsPerEm' in parsed)) throw new Error(`no face ${postscriptName} in this font collection`);
  return parsed;
}

const isCollection = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 4)) === 'ttcf';
