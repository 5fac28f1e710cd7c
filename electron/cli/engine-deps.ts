import { loadFonts } from '#electron/fonts/load-fonts';
import type { ProduceDeps } from '#electron/services/produce';
import { splitWords } from '#electron/services/words';
import { officeKinds, type OfficeTemplate } from '#office/office-kind';
import type { LayoutProfile } from '#standard/profile';

/** What the engine needs of this machine. Throws a font error where a typeface role cannot be served. */
export const engineDeps = (profile?: LayoutProfile, templates?: readonly OfficeTemplate[]): ProduceDeps => ({
  fonts: loadFonts(),
  words: splitWords,
  ...(profile === undefined ? {} : { profile }),
  ...(templates === undefined ? {} : { office: officeKinds(templates) }),
});
