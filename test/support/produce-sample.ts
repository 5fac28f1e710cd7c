import { loadFonts } from '#electron/fonts/load-fonts';
import { prepare, renderPdf, type Prepared, type ProduceDeps } from '#electron/services/produce';
import { splitWords } from '#electron/services/words';
import { gbt33476 } from '#standard/gbt33476';

/** The real engine with this machine's fonts. */
export const engine: ProduceDeps = { fonts: loadFonts(), words: splitWords, profile: gbt33476 };

/** Lays an input out; throws what stands in the way. */
export function prepareInput(input: unknown): Prepared {
  const prepared = prepare(input, engine);
  if (!prepared.ok) throw new Error(prepared.problems.map((problem) => problem.message).join('\n'));
  return prepared;
}

export const pdfOf = (prepared: Prepared): Promise<Uint8Array> => renderPdf(prepared, engine);
