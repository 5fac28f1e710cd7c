import { flushSync } from 'react-dom';
import { goToField } from '../forms/go-to-field';
import { firstDifference } from '../forms/model/difference';
import { getAt } from '../forms/model/path';
import { travel, useDraft } from '../state/draft';
import { useOffice } from '../state/office';

type Direction = 'undo' | 'redo';

/** Takes the last step back, or takes it again, wherever in the document it was; the caret goes to what changed. */
export function goThroughHistory(direction: Direction): void {
  if (isForeignBox(document.activeElement)) {
    // A box that is no part of the document has only the browser's own steps.
    document.execCommand(direction);
    return;
  }
  if (useOffice.getState().page !== undefined) return;
  const move = flushSync(() => travel(direction));
  if (move === undefined || move.path === '') return;
  goToField(firstDifference(getAt(move.before, move.path), getAt(move.input, move.path), move.path));
}

const isForeignBox = (element: Element | null): boolean =>
  element?.matches('input, textarea') === true && element.closest('[data-path]') === null;

/** The browser's own undo of one box must not come before the document's. Returns the way to stop listening. */
export function listenForHistoryKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = directionOf(event);
    if (direction === undefined || useDraft.getState().input === undefined) return;
    event.preventDefault();
    goThroughHistory(direction);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
  };
}

/** Ctrl + Z back; Ctrl + Y and Ctrl + Shift + Z forward. Half-composed words are the input method's affair. */
function directionOf({ key, ctrlKey, metaKey, shiftKey, altKey, isComposing }: KeyboardEvent): Direction | undefined {
  if (isComposing || altKey || !(ctrlKey || metaKey)) return undefined;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return shiftKey ? undefined : 'redo';
    default:
      return undefined;
  }
}
