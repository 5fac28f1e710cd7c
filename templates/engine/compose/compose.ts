import type { FontBook } from '../fonts/font-book';
import type { Flow } from '../flow/flow';
import type { DocumentModel } from '../model/document';
import type { LayoutProfile } from '#standard/profile';

export interface ComposeContext {
  readonly profile: LayoutProfile;
  readonly fonts: FontBook;
  /** Splits Chinese text into words; titles are never broken inside one. */
  readonly words: (text: string) => readonly string[];
  /** Size of a picture named in the document, in pixels and dots per inch; undefined when there is none. */
  readonly imageSize?: (file: string) => { readonly widthMm: number; readonly heightMm: number } | undefined;
}

/** Model → flow: every measure settled, nothing placed. */
export function compose(_model: DocumentModel, _context: ComposeContext): Flow {
  throw new Error('not built yet');
}
