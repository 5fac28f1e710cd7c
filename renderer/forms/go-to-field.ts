import { offsetOfLine } from '../preview/locate';
import { fold } from '../state/view';
import { ancestry } from './model/path';

export interface FieldTarget {
  readonly path: string;
  /** Words of a set line of that field, and of the line before it, to put the caret at. */
  readonly words?: string;
  readonly before?: string;
  /** How many characters into the words. */
  readonly into?: number;
  /** Where in the field's text the caret goes, where that is known. */
  readonly offset?: number;
}

/** Brings the field at a path into sight and puts the caret there; the nearest parent's where it has no field itself. */
export function goToField(target: FieldTarget): void {
  const element = findField(target.path);
  if (element === undefined) return;
  const section = element.closest<HTMLElement>('[data-section]')?.dataset.section;
  if (section !== undefined) fold(section, false);
  requestAnimationFrame(() => {
    place(element, target);
  });
}

function findField(path: string): HTMLElement | undefined {
  for (const ancestor of ancestry(path)) {
    const [found] = document.querySelectorAll<HTMLElement>(
      `[data-path="${CSS.escape(ancestor)}"], [data-path^="${CSS.escape(ancestor)}."], [data-path^="${CSS.escape(ancestor)}["]`,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

const isTextBox = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

function place(element: HTMLElement, { words, before, into = 0, path, offset }: FieldTarget): void {
  const box = element.matches('input, textarea, button')
    ? element
    : (element.querySelector<HTMLElement>('input, textarea, button') ?? element);
  if (isTextBox(box)) {
    const start = offset ?? (words === undefined ? lineStart(box.value, path) : offsetOfLine(box.value, words, before));
    const at = start === undefined ? undefined : Math.min(box.value.length, start + into);
    if (at !== undefined && box.type !== 'search') box.setSelectionRange(at, at);
    // Focusing anew is what scrolls a text box to its caret.
    box.blur();
  }
  box.focus();
  box.scrollIntoView({ block: 'nearest' });
}

/** For a path that ends in an item number, the start of that line in a box with one item a line. */
function lineStart(text: string, path: string): number | undefined {
  const item = /\[(\d+)\]$/.exec(path)?.[1];
  if (item === undefined) return undefined;
  const lines = text.split('\n');
  return lines.slice(0, Number(item)).reduce((length, line) => length + line.length + 1, 0);
}
