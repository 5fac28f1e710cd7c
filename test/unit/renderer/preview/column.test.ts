import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnHeight, columnOf, currentSlot, visibleSlots } from '../../../../renderer/preview/column';
import { stepZoom, wheelZoom, zoomFactor } from '../../../../renderer/preview/zoom';

const page = fc.constantFrom({ width: 210, height: 297 }, { width: 297, height: 210 });
const pages = fc.array(page, { minLength: 1, maxLength: 60 });

describe('a column of pages', () => {
  it('shows every page that the window touches, and hardly more', () => {
    fc.assert(
      fc.property(pages, fc.nat({ max: 40_000 }), fc.integer({ min: 100, max: 1200 }), (sheets, top, height) => {
        const slots = columnOf(sheets, () => 3, 20);
        const [first, end] = visibleSlots(slots, top, height);
        slots.forEach((slot, index) => {
          const touched = slot.top < top + height && slot.top + slot.height > top;
          if (touched) expect(index >= first && index < end).toBe(true);
        });
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / (630 + 20)) + 4);
      }),
    );
  });

  it('ends a gap below its last page', () => {
    const slots = columnOf([{ width: 210, height: 297 }], () => 2, 20);
    expect(slots).toEqual([{ top: 20, width: 420, height: 594 }]);
    expect(columnHeight(slots, 20)).toBe(634);
    expect(columnHeight([], 20)).toBe(0);
  });

  it('names the page a reader is on, also past the end', () => {
    const slots = columnOf(
      Array.from({ length: 3 }, () => ({ width: 210, height: 297 })),
      () => 2,
      20,
    );
    expect(currentSlot(slots, 0, 600)).toBe(0);
    expect(currentSlot(slots, 500, 600)).toBe(1);
    expect(currentSlot(slots, 9000, 600)).toBe(2);
    expect(currentSlot([], 0, 600)).toBe(0);
  });
});

describe('zoom', () => {
  it('steps through round tenths between half and double size', () => {
    expect(stepZoom(0.79, 1)).toBe(0.8);
    expect(stepZoom(0.79, -1)).toBe(0.7);
    expect(stepZoom(0.8, 1)).toBe(0.9);
    expect(stepZoom(2, 1)).toBe(2);
    expect(stepZoom(0.5, -1)).toBe(0.5);
  });

  it('turns back where the wheel turns back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.7, max: 1.4, noNaN: true }),
        fc.integer({ min: -100, max: 100 }),
        (factor, delta) => {
          expect(wheelZoom(wheelZoom(factor, delta), -delta)).toBeCloseTo(factor);
        },
      ),
    );
  });

  it('fits each page, upright or turned, into the room there is', () => {
    fc.assert(
      fc.property(
        page,
        fc.integer({ min: 200, max: 900 }),
        fc.integer({ min: 200, max: 900 }),
        (sheet, width, height) => {
          const scale = (96 / 25.4) * zoomFactor('page', sheet, { width, height });
          expect(sheet.width * scale).toBeLessThanOrEqual(width + 0.01);
          expect(sheet.height * scale).toBeLessThanOrEqual(height + 0.01);
          const wide = (96 / 25.4) * zoomFactor('width', sheet, { width, height });
          expect(sheet.width * wide).toBeCloseTo(width);
        },
      ),
    );
  });
});
