import { pageArea, type Orientation, type TextArea } from '#standard/text-area';
import type { LayoutProfile } from '#standard/profile';
import { twip, type Twip } from '../units';
import type { PageImage, PageLine, PageRule, PageShape } from '../pages/page';

/** A page being filled. */
export interface OpenPage {
  readonly orientation: Orientation;
  readonly area: TextArea;
  readonly lines: PageLine[];
  readonly rules: PageRule[];
  readonly images: PageImage[];
  readonly shapes: PageShape[];
  /** Twips used from the top of the text area. */
  used: number;
  /** How far a seal reaches down that takes no room in the text. */
  reach: number;
  /** An automatic break began the page: space above its first paragraph is dropped, as Word does. */
  readonly flowsOn: boolean;
  numbered: boolean;
  /** Page numbers begin with 1 here. */
  begins?: true;
}

/** The pages so far; the last one is being filled. */
export interface Pager {
  readonly profile: LayoutProfile;
  readonly pages: OpenPage[];
}

/** `textBottom`: lower edge of a text area that ends elsewhere than the profile says, from the top of the page. */
export function openPage(pager: Pager, orientation: Orientation, flowsOn: boolean, textBottom?: Twip): OpenPage {
  const area = pageArea(pager.profile.page, orientation, pager.pages.length + 1);
  const page: OpenPage = {
    orientation,
    area: textBottom === undefined ? area : { ...area, height: twip(textBottom - area.top) },
    lines: [],
    rules: [],
    images: [],
    shapes: [],
    used: 0,
    reach: 0,
    flowsOn,
    numbered: true,
  };
  pager.pages.push(page);
  return page;
}

export function currentPage(pager: Pager): OpenPage {
  const page = pager.pages.at(-1);
  if (!page) throw new Error('no page is open');
  return page;
}

/** Room left on the page, in twips. */
export function room(page: OpenPage): number {
  return page.area.height - page.used;
}

/** The page with at least `height` twips left: the current one, or a new one. An empty page takes anything. */
export function pageWithRoom(pager: Pager, height: number): OpenPage {
  const page = currentPage(pager);
  return room(page) >= height || page.used === 0 ? page : openPage(pager, page.orientation, true);
}
