import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GALLERY, galleryDocuments } from './documents';
import { goldenOf } from './golden';
import { produceGallery } from './produce';

const goldens = join(GALLERY, 'golden');
const documents = galleryDocuments();

describe('the gallery', () => {
  let made: ReadonlyMap<string, string>;
  beforeAll(async () => {
    made = new Map((await produceGallery()).map(({ name, prepared }) => [name, goldenOf(prepared.laidOut)]));
  });

  it('has at least forty documents, each with a name and a golden file of its own', () => {
    const names = documents.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
    const stored = readdirSync(goldens).map((file) => file.replace(/\.txt$/u, ''));
    expect(stored.sort()).toEqual([...names].sort());
  });

  it.each(documents.map(({ name }) => ({ name })))('lays out $name as accepted', ({ name }) => {
    const file = join(goldens, `${name}.txt`);
    // `npm run gallery -- --accept` accepts pages that someone has looked at.
    expect(made.get(name)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
  });
});
