import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '#kinds/registry';
import { standardNotice } from '../../scripts/bench/notice';
import { tableNotice } from '../../scripts/bench/table';
import { imprintCases } from './imprint-cases';

export const GALLERY = join(process.cwd(), 'test', 'gallery');
const INPUTS = join(GALLERY, 'inputs');

/** One document of the gallery. */
export interface GalleryDocument {
  /** Its name, of its golden file and of its files in ./out/gallery. */
  readonly name: string;
  readonly input: unknown;
  /** Where the pictures lie that it names. */
  readonly folder: string;
}

const stored = (): readonly GalleryDocument[] =>
  readdirSync(INPUTS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const input: unknown = JSON.parse(readFileSync(join(INPUTS, file), 'utf8'));
      return { name, input, folder: INPUTS };
    });

const samples = (): readonly GalleryDocument[] =>
  KINDS.flatMap(({ id, samples: own }) =>
    own.map(({ input }, index) => ({
      name: `sample-${id}-${String(index + 1)}`,
      input,
      folder: join(process.cwd(), 'templates', 'kinds', id),
    })),
  );

const made = [
  ...imprintCases,
  { name: 'large-notice-of-37-pages', input: standardNotice() },
  { name: 'large-table-of-1000-rows', input: tableNotice() },
];

/** Every document of the gallery: stored ones, the samples of every kind, and those made on the spot. */
export const galleryDocuments = (): readonly GalleryDocument[] => [
  ...stored(),
  ...made.map((document) => ({ ...document, folder: INPUTS })),
  ...samples(),
];
