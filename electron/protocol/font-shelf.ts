import { readFile } from 'node:fs/promises';

import { singleFace } from './single-face';
import type { FontRole } from '#engine/fonts/font-book';
import type { Engine } from '#electron/workers/engine';

/** The very faces that layout measures and PDF embeds, for the window to paint with. Looked up once a session. */
export function createFontShelf(engine: Engine): (role: FontRole) => Promise<Uint8Array | undefined> {
  const shelf = new Map<FontRole, Promise<Uint8Array | undefined>>();

  const fetch = async (role: FontRole): Promise<Uint8Array | undefined> => {
    const faces = await engine.run('faces', null);
    const face = faces.ok ? faces.value.find((entry) => entry.role === role) : undefined;
    if (face?.path === undefined) return undefined;
    return singleFace(await readFile(face.path), face.postscriptName ?? '');
  };

  return (role) => {
    const bytes = shelf.get(role) ?? fetch(role);
    shelf.set(role, bytes);
    return bytes;
  };
}
