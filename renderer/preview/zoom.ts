import type { Zoom } from '../state/view';
import type { Sized } from './column';

/** CSS pixels a millimetre at 100 %. */
export const PIXELS_PER_MM = 96 / 25.4;

const MIN_ZOOM = 0.5;
const MAX_ZOOM = 2;
const STEP = 0.1;

const clamp = (value: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, value));

/** The next round step up (1) or down (-1) from a factor. */
export function stepZoom(factor: number, direction: 1 | -1): number {
  const steps = factor / STEP;
  const next = direction > 0 ? Math.floor(steps + 1 + 1e-6) : Math.ceil(steps - 1 - 1e-6);
  return clamp(Math.round(next) / 10);
}

/** A factor after the wheel turned that far (pixels, down positive). */
export const wheelZoom = (factor: number, delta: number): number => clamp(factor * Math.exp(-delta / 500));

/**
 * The factor a zoom choice comes to. `page` is the size in millimetres the choice fits, `room` the window in pixels
 * less its margins. Fitting may go below what can be chosen by hand, never to nothing.
 */
export function zoomFactor(zoom: Zoom, page: Sized, room: Sized): number {
  if (typeof zoom === 'number') return clamp(zoom);
  const byWidth = room.width / (page.width * PIXELS_PER_MM);
  const byHeight = room.height / (page.height * PIXELS_PER_MM);
  return Math.max(0.1, Math.min(MAX_ZOOM, zoom === 'width' ? byWidth : Math.min(byWidth, byHeight)));
}
