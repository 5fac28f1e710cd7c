import type { BrowserWindow } from 'electron';

/** Long enough that a drag of the window's edge counts once. */
const SETTLED_MS = 500;

export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** Tells the window's size whenever it has settled; the size of a maximized window is the one it returns to. */
export function watchSize(window: BrowserWindow, settled: (size: WindowSize) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const restart = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
      const { width, height } = window.getNormalBounds();
      settled({ width, height, maximized: window.isMaximized() });
    }, SETTLED_MS);
  };
  window.on('resize', restart);
  window.on('maximize', restart);
  window.on('unmaximize', restart);
  window.once('closed', () => {
    clearTimeout(timer);
  });
}
