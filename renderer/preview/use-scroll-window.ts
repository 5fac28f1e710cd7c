import { type RefObject, useLayoutEffect, useState } from 'react';

export interface ScrollWindow {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Scroll offset and inner size of an element, kept up to date. */
export function useScrollWindow(ref: RefObject<HTMLElement | null>): ScrollWindow {
  const [state, setState] = useState<ScrollWindow>({ top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const read = (): void => {
      const next = { top: element.scrollTop, width: element.clientWidth, height: element.clientHeight };
      setState((old) => (old.top === next.top && old.width === next.width && old.height === next.height ? old : next));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [ref]);
  return state;
}

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Scrolls there softly; at once where the way is long or motion is unwelcome. */
export function glideTo(element: HTMLElement, top: number): void {
  const far = Math.abs(element.scrollTop - top) > 3 * element.clientHeight;
  element.scrollTo({ top, behavior: far || calm.matches ? 'auto' : 'smooth' });
}
