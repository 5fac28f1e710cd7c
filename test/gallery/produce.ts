import { loadFonts } from '#electron/fonts/load-fonts';
import { readPictures } from '#electron/files/read-pictures';
import { prepare, type Prepared, type ProduceDeps } from '#electron/services/produce';
import { splitWords } from '#electron/services/words';
import { galleryDocuments, type GalleryDocument } from './documents';

/** A document of the gallery laid out, with all that writers need to make its files. */
export interface Produced extends GalleryDocument {
  readonly prepared: Prepared;
  readonly deps: ProduceDeps;
}

/** Lays out the whole gallery with this machine's fonts. Throws where a document is refused. */
export async function produceGallery(wanted: (name: string) => boolean = () => true): Promise<readonly Produced[]> {
  const fonts = loadFonts();
  const produced: Produced[] = [];
  for (const document of galleryDocuments().filter(({ name }) => wanted(name))) {
    const { pictures, problems } = await readPictures(document.input, document.folder);
    const deps: ProduceDeps = { fonts, words: splitWords, pictures };
    const prepared = prepare(document.input, deps);
    if (!prepared.ok || problems.length > 0) {
      const all = [...problems, ...(prepared.ok ? [] : prepared.problems)];
      throw new Error(`${document.name}: ${all.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
    }
    produced.push({ ...document, prepared, deps });
  }
  return produced;
}
