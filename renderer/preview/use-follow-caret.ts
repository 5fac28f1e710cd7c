import { type RefObject, useEffect, useRef } from 'react';
import type { Page } from '#engine/pages/page';
import { type Caret, usePosition } from '../state/position';
import type { Slot } from './column';
import { lineOfCaret } from './locate';
import { glideTo } from './use-scroll-window';

/** Brings the line being typed into sight; leaves the pages where they are while it is. */
export function useFollowCaret(
  ref: RefObject<HTMLDivElement | null>,
  pages: readonly Page[],
  slots: readonly Slot[],
): void {
  const caret = usePosition((state) => state.caret);
  const followed = useRef({ caret, pages, awaiting: false });
  useEffect(() => {
    // Once for the pages there are, and once more for those that the typing brings; then reading is left in peace.
    const { awaiting } = followed.current;
    const moved = followed.current.caret !== caret;
    const brought = awaiting && followed.current.pages !== pages;
    followed.current = { caret, pages, awaiting: moved || (awaiting && !brought) };
    if (ref.current !== null && caret !== undefined && (moved || brought))
      bringIntoSight(ref.current, caret, pages, slots);
  }, [ref, caret, pages, slots]);
}

function bringIntoSight(element: HTMLElement, caret: Caret, pages: readonly Page[], slots: readonly Slot[]): void {
  const place = lineOfCaret(pages, caret);
  const [slot, page] = place === undefined ? [] : [slots[place.page], pages[place.page]];
  if (place === undefined || slot === undefined || page === undefined) return;
  const scale = slot.height / page.height;
  const [top, bottom] = [slot.top + place.line.top * scale, slot.top + place.line.bottom * scale];
  const inSight = top >= element.scrollTop && bottom <= element.scrollTop + element.clientHeight;
  if (!inSight) glideTo(element, Math.max(0, top - element.clientHeight / 3));
}
