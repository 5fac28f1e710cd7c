import type { KeyboardEvent } from 'react';

/** What a key means in a grid; anything else is the cell's own affair. */
export type GridKey = 'next-row' | 'break-line' | 'row-up' | 'row-down';

/** Keys as spreadsheets have them. While an input method composes, every key is its own. */
export function gridKey(event: KeyboardEvent): GridKey | undefined {
  if (event.nativeEvent.isComposing) return undefined;
  switch (event.key) {
    case 'ArrowUp':
      return event.altKey ? 'row-up' : undefined;
    case 'ArrowDown':
      return event.altKey && !(event.target instanceof HTMLInputElement) ? 'row-down' : undefined;
    case 'Enter':
      if (event.ctrlKey || !(event.target instanceof HTMLTextAreaElement)) return undefined;
      return event.altKey || event.shiftKey ? 'break-line' : 'next-row';
    default:
      return undefined;
  }
}
