import type { MouseEvent } from 'react';
import type { Page } from '#engine/pages/page';
import { goToField } from '../forms/go-to-field';

/** Leads from a line on the page to the field it came from, at about the character clicked. */
export function openFieldOf(event: MouseEvent<HTMLElement>, page: Page): void {
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
