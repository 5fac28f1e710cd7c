import type { MouseEvent } from 'react';
import type { Page } from '#engine/pages/page';
import { goToField } from '../forms/go-to-field';

/** Leads from what was clicked on the page to the field it came from: to a picture's, or into a line's text. */
export function openFieldOf(event: MouseEvent<HTMLElement>, page: Page): void {
  const image = page.images[indexUnder(event, 'data-image')];
  if (image?.path !== undefined) goToField({ path: image.path });
  else openLine(event, page, indexUnder(event, 'data-line'));
}

/** -1 where nothing of that kind was clicked. */
function indexUnder({ target }: MouseEvent, attribute: string): number {
  const marked = target instanceof Element ? target.closest(`[${attribute}]`) : null;
  return Number(marked?.getAttribute(attribute) ?? -1);
}

/** Goes to about the character clicked. */
function openLine(event: MouseEvent<HTMLElement>, page: Page, index: number): void {
  const line = page.lines[index];
  if (line?.path === undefined) return;
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
