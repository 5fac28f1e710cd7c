import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Page } from '#engine/pages/page';
import { goToPage, usePosition } from '../state/position';
import { columnHeight, columnOf, visibleSlots } from './column';
import { PageSvg } from './PageSvg';
import styles from './Thumbnails.module.css';
import { useScrollWindow } from './use-scroll-window';

const GAP = 26;
const WIDTH = 80;

/** Small pages to find one's way by. They are drawn after the large ones, so that typing never waits for them. */
export function Thumbnails({ pages: newest }: { readonly pages: readonly Page[] }) {
  const pages = useDeferredValue(newest);
  const scroller = useRef<HTMLDivElement>(null);
  const view = useScrollWindow(scroller);
  const current = usePosition((state) => state.page);
  const slots = useMemo(() => columnOf(pages, (page) => WIDTH / Math.min(page.width, page.height), GAP), [pages]);

  useEffect(() => {
    const [element, slot] = [scroller.current, slots[current]];
    if (element === null || slot === undefined) return;
    const above = slot.top - GAP / 2 - element.scrollTop;
    const below = slot.top + slot.height + GAP - element.scrollTop - element.clientHeight;
    if (above < 0) element.scrollTop += above;
    else if (below > 0) element.scrollTop += below;
  }, [current, slots]);

  const [first, end] = visibleSlots(slots, view.top, view.height);
  return (
    <nav ref={scroller} className={styles.scroller} aria-label="页面缩略图">
      <div className={styles.column} style={{ height: columnHeight(slots, GAP) }}>
        {slots.slice(first, end).map((slot, at) => {
          const index = first + at;
          const page = pages[index];
          return (
            page !== undefined && (
              <button
                key={index}
                type="button"
                className={styles.thumbnail}
                aria-current={index === current ? 'page' : undefined}
                aria-label={`第 ${index + 1} 页`}
                style={{ top: slot.top, width: slot.width, height: slot.height }}
                onClick={() => {
                  goToPage(index);
                }}
              >
                <PageSvg page={page} />
                <span className={styles.number}>{index + 1}</span>
              </button>
            )
          );
        })}
      </div>
    </nav>
  );
}
