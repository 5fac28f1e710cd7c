/** Where the pages of a column stand: one under the other, a gap between, in CSS pixels. */
export interface Slot {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Sized {
  readonly width: number;
  readonly height: number;
}

/** Slots for pages (millimetres), each at its scale (pixels a millimetre), with a gap before, between and after them. */
export function columnOf<Page extends Sized>(
  pages: readonly Page[],
  scaleOf: (page: Page) => number,
  gap: number,
): readonly Slot[] {
  const slots: Slot[] = [];
  let top = gap;
  for (const page of pages) {
    const slot = {
      top,
      width: Math.round(page.width * scaleOf(page)),
      height: Math.round(page.height * scaleOf(page)),
    };
    slots.push(slot);
    top += slot.height + gap;
  }
  return slots;
}

export const columnHeight = (slots: readonly Slot[], gap: number): number => {
  const last = slots.at(-1);
  return last === undefined ? 0 : last.top + last.height + gap;
};

/** Index of the first slot that ends below `y`; the number of slots where none does. */
function slotAt(slots: readonly Slot[], y: number): number {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot !== undefined && slot.top + slot.height <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Half-open range of slots that a window on the column shows, one more at each end for smooth scrolling. */
export function visibleSlots(slots: readonly Slot[], top: number, height: number): readonly [number, number] {
  return [Math.max(0, slotAt(slots, top) - 1), Math.min(slots.length, slotAt(slots, top + height) + 2)];
}

/** The page a reader is on: the one that crosses the line a third of the way down the window. */
export function currentSlot(slots: readonly Slot[], top: number, height: number): number {
  return Math.min(slotAt(slots, top + height / 3), Math.max(0, slots.length - 1));
}
