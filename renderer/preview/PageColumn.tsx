import { useEffect, useMemo, useRef } from 'react';
import type { Page } from '#engine/pages/page';
import { reportPosition } from '../state/position';
import { useView } from '../state/view';
import { strings } from '../ui/strings';
import { columnHeight, columnOf, currentSlot, visibleSlots } from './column';
import { openFieldOf } from './open-field';
import styles from './PageColumn.module.css';
import { PageSvg } from './PageSvg';
import { useKeepPlace, useWantedPage, useWheelZoom } from './use-column';
import { useFollowCaret } from './use-follow-caret';
import { useScrollWindow } from './use-scroll-window';
import { PIXELS_PER_MM, zoomFactor } from './zoom';

const GAP = 20;
const MARGIN = 24;

/** The pages one under the other; only those in sight are drawn. */
export function PageColumn({ pages }: { readonly pages: readonly Page[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useScrollWindow(scroller);
  const zoom = useView((state) => state.zoom);
  const { slots, factorOf } = useMemo(() => {
    const room = { width: view.width - 2 * MARGIN, height: view.height - 2 * GAP };
    const factor = (page: Page): number => zoomFactor(zoom, page, room);
    return { factorOf: factor, slots: columnOf(pages, (page) => factor(page) * PIXELS_PER_MM, GAP) };
  }, [pages, zoom, view.width, view.height]);

  const current = currentSlot(slots, view.top, view.height);
  const page = pages[current];
  const factor = page === undefined ? 1 : factorOf(page);
  useEffect(() => {
    reportPosition(current, factor);
  }, [current, factor]);

  useKeepPlace(scroller, slots, zoom);
  useWheelZoom(scroller, factor);
  useWantedPage(scroller, slots, GAP);
  useFollowCaret(scroller, pages, slots);

  const [first, end] = visibleSlots(slots, view.top, view.height);
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label="页面预览">
      <div className={styles.column} style={{ height: columnHeight(slots, GAP) }}>
        {slots.slice(first, end).map((slot, at) => {
          const index = first + at;
          const shown = pages[index];
          return (
            shown !== undefined && (
              <div
                key={index}
                className={styles.sheet}
                data-page={index + 1}
                style={{ top: slot.top, width: slot.width, height: slot.height }}
                onClick={(event) => {
                  openFieldOf(event, shown);
                }}
              >
                <PageSvg page={shown} label={strings.pageOf(index + 1, pages.length)} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
