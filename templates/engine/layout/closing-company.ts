import type { LayoutProfile } from '#standard/profile';
import type { FontBook } from '../fonts/font-book';
import type { FlowSection } from '../flow/flow';
import type { FlowLetterhead } from '../flow/letterhead';
import type { ElementName } from '../pages/page';
import { waysToCompany, type SectionAdjustment } from './closing-ways';
import { currentPage, type Pager } from './pager';
import { placeSection, type PieceEnd, type PlacedSection } from './place-section';
import { adjusted, NO_ADJUSTMENT, type Adjustment, type Placeable } from './placeable';

const CLOSING: ReadonlySet<ElementName> = new Set(['发文机关署名', '签发人职务', '成文日期', '附注']);

interface Setting {
  readonly fonts: FontBook;
  readonly profile: LayoutProfile;
  readonly letterhead: FlowLetterhead | undefined;
}

/**
 * What must change so that 署名, seal and 成文日期 do not stand on a page without text (GB/T 9704—2012 7.3.5.5: by line
 * spacing). First the page on which the text ends is set tighter, within the profile's limits; if they still do not fit
 * there, its last lines go along and the page is set looser, so that it stays full as far as the limits allow.
 */
export function companyForClosing(
  section: FlowSection,
  blocks: readonly Placeable[],
  setting: Setting,
): SectionAdjustment {
  const closing = closingStart(blocks);
  const none = { ...NO_ADJUSTMENT, diagnostics: [] };
  if (closing === 0 || closing === blocks.length) return none;
  const attempt = (adjustment: Adjustment): Attempt => place(section, blocks, { adjustment, closing, setting });
  const natural = attempt(NO_ADJUSTMENT);
  if (natural.together) return none;
  const ways = waysToCompany({
    blocks,
    closing,
    placed: natural,
    end: natural.textEnd,
    height: natural.height,
    profile: setting.profile,
  });
  return ways.find((way) => attempt(way).together) ?? none;
}

/** Index of the block with which 署名 and what belongs to it begin, at the end of the section. */
function closingStart(blocks: readonly Placeable[]): number {
  let start = blocks.length;
  for (;;) {
    const block = blocks[start - 1];
    if (!block || !('lines' in block) || !CLOSING.has(block.paragraph.element)) return start;
    start -= 1;
  }
}

/** How a section came out. */
interface Attempt extends PlacedSection {
  /** 署名 and all that belongs to it stand on the page on which the text ends. */
  readonly together: boolean;
  readonly textEnd: PieceEnd;
  /** Of the text area of the page on which the text ends, in twips. */
  readonly height: number;
}

function place(
  section: FlowSection,
  blocks: readonly Placeable[],
  { adjustment, closing, setting }: { adjustment: Adjustment; closing: number; setting: Setting },
): Attempt {
  const { fonts, profile, letterhead } = setting;
  const pieces = adjusted(blocks, adjustment, profile.text.line);
  const pager: Pager = { profile, pages: [] };
  const placed = placeSection(section, pieces, { pager, fonts, letterhead });
  const first = pieces.findIndex(({ block }) => block >= closing);
  const textEnd = placed.ends[first - 1] ?? { page: 0, used: 0 };
  const { lines } = placed;
  const { height } = (pager.pages[textEnd.page] ?? currentPage(pager)).area;
  const together = lines.every(({ block, page }) => block < closing || page === textEnd.page);
  return { ...placed, textEnd, height, together };
}
