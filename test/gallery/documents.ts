import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '#kinds/registry';
import { standardNotice } from '../../scripts/bench/notice';
import { tableNotice } from '../../scripts/bench/table';
import { imprintCases } from './imprint-cases';

/** Where the gallery lies; its inputs name their pictures from there. */
export const GALLERY = join(process.cwd(), 'test', 'gallery');

/** One document of the gallery. */
export interface GalleryDocument {
  /** Its name, of its golden file and of its files in ./out/gallery. */
  readonly name: string;
  readonly input: unknown;
  /** Name of the layout profile; the default where absent. */
  readonly profile?: string;
  /** Clauses of the check that it breaks on purpose: what its author asks for is wrong. */
  readonly breaks?: readonly string[];
}

/** Inputs that go against a rule, to show that the page still stands. */
const BREAKS: Readonly<Record<string, readonly string[]>> = {
  'corner-secrecy': ['secret-numbered'],
  'corner-secrecy-urgency': ['secret-numbered'],
};

const stored = (): readonly GalleryDocument[] =>
  readdirSync(join(GALLERY, 'inputs'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      const input: unknown = JSON.parse(readFileSync(join(GALLERY, 'inputs', file), 'utf8'));
      return { name, input, ...(BREAKS[name] ? { breaks: BREAKS[name] } : {}) };
    });

const samples = (): readonly GalleryDocument[] =>
  KINDS.flatMap(({ id, samples: own }) =>
    own.map(({ input }, index) => ({ name: `sample-${id}-${String(index + 1)}`, input })),
  );

/** Every document of the gallery: stored ones, the samples of every kind, and great ones made on the spot. */
export const galleryDocuments = (): readonly GalleryDocument[] => [
  ...stored(),
  ...imprintCases,
  ...samples(),
  { name: 'large-notice-of-37-pages', input: standardNotice() },
  { name: 'large-table-of-1000-rows', input: tableNotice() },
];
