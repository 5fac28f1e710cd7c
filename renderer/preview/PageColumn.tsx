import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Page } from '#engine/pages/page';
import { reportPosition, usePosition } from '../state/position';
import { setZoom, useView } from '../state/view';
import { goToField } from '../forms/go-to-field';
import { strings } from '../ui/strings';
import { columnHeight, columnOf, currentSlot, visibleSlots, type Slot } from './column';
import { lineOfCaret } from './locate';
import styles from './PageColumn.module.css';
import { PageSvg } from './PageSvg';
import { glideTo, useScrollWindow } from './use-scroll-window';
import { PIXELS_PER_MM, wheelZoom, zoomFactor } from './zoom';

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
  useWantedPage(scroller, slots);
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

/** Keeps the same place of the same page in sight while the scale changes. */
function useKeepPlace(ref: React.RefObject<HTMLDivElement | null>, slots: readonly Slot[], zoom: unknown): void {
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

function useWheelZoom(ref: React.RefObject<HTMLDivElement | null>, factor: number): void {
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

function useWantedPage(ref: React.RefObject<HTMLDivElement | null>, slots: readonly Slot[]): void {
  const wanted = usePosition((state) => state.wanted);
  const known = useRef(slots);
  useEffect(() => {
    known.current = slots;
  }, [slots]);
  useEffect(() => {
    const slot = wanted === undefined ? undefined : known.current[wanted.page];
    if (ref.current !== null && slot !== undefined) glideTo(ref.current, slot.top - GAP);
  }, [ref, wanted]);
}

/** Brings the line being typed into sight; leaves the pages where they are while it is. */
function useFollowCaret(
  ref: React.RefObject<HTMLDivElement | null>,
  pages: readonly Page[],
  slots: readonly Slot[],
): void {
  const caret = usePosition((state) => state.caret);
  const followed = useRef({ caret, pages });
  const awaited = useRef(false);
  useEffect(() => {
    const element = ref.current;
    // Once for the pages there are, and once more for those that the typing brings; then reading is left in peace.
    const moved = followed.current.caret !== caret;
    const brought = followed.current.pages !== pages && awaited.current;
    followed.current = { caret, pages };
    awaited.current = moved;
    if (element === null || caret === undefined || !(moved || brought)) return;
    const place = lineOfCaret(pages, caret);
    const slot = place === undefined ? undefined : slots[place.page];
    const page = place === undefined ? undefined : pages[place.page];
    if (place === undefined || slot === undefined || page === undefined) return;
    const scale = slot.height / page.height;
    const [top, bottom] = [slot.top + place.line.top * scale, slot.top + place.line.bottom * scale];
    const inSight = top >= element.scrollTop && bottom <= element.scrollTop + element.clientHeight;
    if (!inSight) glideTo(element, Math.max(0, top - element.clientHeight / 3));
  }, [ref, caret, pages, slots]);
}

/** Leads from a line on the page to the field it came from, at about the character clicked. */
function openFieldOf(event: MouseEvent<HTMLElement>, page: Page): void {
  const group = event.target instanceof Element ? event.target.closest('[data-line]') : null;
  const index = Number(group?.getAttribute('data-line') ?? -1);
  const line = page.lines[index];
  if (group === null || line?.path === undefined) return;
  const box = event.currentTarget.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * page.width;
  const share = Math.min(1, Math.max(0, (x - line.x) / Math.max(line.width, 1)));
  const before = page.lines[index - 1];
  goToField({
    path: line.path,
    words: line.text,
    ...(before?.path === line.path ? { before: before.text } : {}),
    into: Math.round(share * line.text.length),
  });
}
