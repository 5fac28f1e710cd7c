import { textArea } from '#standard/text-area';
import type { FlowSection, LeafHint, TableHints } from '../flow/flow';
import { openPage, type Pager } from './pager';
import { breakParagraph } from './place-paragraph';
import { placeSection, type SectionPlace } from './place-section';
import { adjusted, NO_ADJUSTMENT } from './placeable';

/**
 * An attachment not bound with the text (GB/T 9704—2012 7.3.7): it begins a leaf, so that it can be taken away from the
 * document; the back of the leaf before it stays blank where need be. Its pages are numbered from 1.
 */
export function placeLeaf(
  section: FlowSection,
  { pager, fonts }: SectionPlace,
): { readonly leaf: LeafHint; readonly tables: readonly TableHints[] } {
  const { profile } = pager;
  const { width } = textArea(profile.page, section.orientation);
  const blocks = section.blocks.map((block) =>
    block.type === 'paragraph' ? breakParagraph(block, width, fonts) : block,
  );
  const blankBefore = pager.pages.length % 2 === 1;
  if (blankBefore) openPage(pager, 'portrait', false).numbered = false;
  const first = pager.pages.length;
  const { tables } = placeSection(section, adjusted(blocks, NO_ADJUSTMENT, profile.text.line), { pager, fonts });
  const opening = pager.pages[first];
  if (opening) opening.begins = true;
  return { leaf: { page: first + 1, blankBefore }, tables };
}

/** The number that each page bears: in order from 1, and from 1 again where a leaf begins. */
export function pageNumbers({ pages }: Pager): readonly number[] {
  let number = 0;
  return pages.map(({ begins }) => (number = begins ? 1 : number + 1));
}
