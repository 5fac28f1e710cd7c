import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { usePosition } from '../state/position';
import { setZoom } from '../state/view';
import { currentSlot, type Slot } from './column';
import { glideTo } from './use-scroll-window';
import { wheelZoom } from './zoom';

type Scroller = RefObject<HTMLDivElement | null>;

/** Keeps the same place of the same page in sight while the scale changes. */
export function useKeepPlace(ref: Scroller, slots: readonly Slot[], zoom: unknown): void {
  const before = useRef({ slots, zoom });
  useLayoutEffect(() => {
    const element = ref.current;
    const old = before.current;
    before.current = { slots, zoom };
    if (element === null || old.slots === slots) return;
    const index = currentSlot(old.slots, element.scrollTop, element.clientHeight);
    const [from, to] = [old.slots[index], slots[index]];
    if (from === undefined || to === undefined || from.height === to.height) return;
    const eye = element.clientHeight / 3;
    const share = (element.scrollTop + eye - from.top) / from.height;
    element.scrollTop = to.top + share * to.height - eye;
  }, [ref, slots, zoom]);
}

/** Ctrl + wheel. */
export function useWheelZoom(ref: Scroller, factor: number): void {
  const latest = useRef(factor);
  useEffect(() => {
    latest.current = factor;
  }, [factor]);
  useEffect(() => {
    const element = ref.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      latest.current = wheelZoom(latest.current, event.deltaY);
      setZoom(latest.current);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element?.removeEventListener('wheel', onWheel);
    };
  }, [ref]);
}

/** Scrolls to a page asked for elsewhere in the window. */
export function useWantedPage(ref: Scroller, slots: readonly Slot[], gap: number): void {
  const wanted = usePosition((state) => state.wanted);
  const known = useRef(slots);
  useEffect(() => {
    known.current = slots;
  }, [slots]);
  useEffect(() => {
    const slot = wanted === undefined ? undefined : known.current[wanted.page];
    if (ref.current !== null && slot !== undefined) glideTo(ref.current, slot.top - gap);
  }, [ref, wanted, gap]);
}
