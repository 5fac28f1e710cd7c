import type { FontBook } from '../fonts/font-book';
import type { LayoutProfile } from '#standard/profile';
import type { Pictures } from '../pictures/picture';
import type { ParagraphStyle, StyleName } from '#standard/styles';

/** What `compose` is handed from outside. */
export interface ComposeContext {
  readonly profile: LayoutProfile;
  readonly fonts: FontBook;
  /** Splits Chinese text into words; titles are never broken inside one. The words joined are the text. */
  readonly words: (text: string) => readonly string[];
  /** The pictures that the document names. */
  readonly pictures?: Pictures;
}

/** The context with the profile's styles worked out once a document. */
export interface StyledContext extends ComposeContext {
  readonly styles: Readonly<Record<StyleName, ParagraphStyle>>;
}
